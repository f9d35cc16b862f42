import type { Scenario } from "../scenario.ts";

const SIGNAL = /^handshake\.signals\.(\d+)(?=\.|$)/;

/**
 * The scenario with what is said of signals by their number, evidence and correlations, said of their new numbers.
 *
 * @param moved new number of each signal by its old one; null for a signal that is gone, and all that is said of it
 */
export function renumbered(scenario: Scenario, moved: (signal: number) => number | null): Scenario {
  const pathOf = (path: string): string | null => {
    const [, number] = SIGNAL.exec(path) ?? [];
    if (number === undefined) return path;
    const to = moved(Number(number));
    return to === null ? null : path.replace(SIGNAL, `handshake.signals.${to}`);
  };
  const evidence = Object.entries(scenario.evidence).flatMap(([path, each]) => {
    const to = pathOf(path);
    return to === null ? [] : [[to, each] as const];
  });
  const correlations = scenario.correlations.flatMap(({ between: [a, b], rank }) => {
    const [first, second] = [pathOf(a), pathOf(b)];
    return first === null || second === null ? [] : [{ between: [first, second] as [string, string], rank }];
  });
  return { ...scenario, evidence: Object.fromEntries(evidence), correlations };
}
