import type { Scenario } from "./scenario.ts";

/**
 * A scenario with the approaches and plans of another that it has not itself. The signals of both must be the same ones.
 * What it says of its own stays: each option goes by its own numbers.
 */
export function withOptionsOf(scenario: Scenario, other: Scenario): Scenario {
  const more = Object.keys(other.approaches).filter((id) => !Object.hasOwn(scenario.approaches, id));
  const own = new Set(scenario.plans.map(({ id }) => id));
  return {
    ...scenario,
    approaches: { ...scenario.approaches, ...Object.fromEntries(more.map((id) => [id, other.approaches[id]])) },
    plans: [...scenario.plans, ...other.plans.filter(({ id }) => !own.has(id))],
    handshake: {
      ...scenario.handshake,
      signals: scenario.handshake.signals.map((signal, i) => ({
        ...signal,
        kept: {
          ...signal.kept,
          ...Object.fromEntries(more.map((id) => [id, other.handshake.signals[i].kept[id]])),
        },
      })),
    },
  };
}
