import type { Scenario } from "./scenario.ts";

/** Two scenarios of which the second has its lists in the first one's order, as far as they can be. */
export interface Aligned {
  b: Scenario;
  /** the same signals (later stages) in both, each at the same place; a new name for one is no other one */
  signals: boolean;
  stages: boolean;
  /** lists that were brought into order: what is drawn goes by the place, so only luck differs */
  reordered: ("signals" | "stages")[];
}

/** Brings the signals and the later stages of `b` into the order of those of `a`, by their names. */
export function alignLists(a: Scenario, b: Scenario): Aligned {
  const signals = matched(a.handshake.signals, b.handshake.signals);
  const stages = matched(a.funnel.stages, b.funnel.stages);
  // what is correlated is named by its place, which must then stay
  const isTied = [...a.correlations, ...b.correlations].some(({ between }) =>
    between.some((path) => /^(handshake\.signals|funnel\.stages)\./.test(path)),
  );
  const moved = { signals: isMoved(signals), stages: isMoved(stages) };
  const may = (list: "signals" | "stages") => !(moved[list] && isTied);
  return {
    b: {
      ...b,
      handshake: {
        ...b.handshake,
        signals: signals && may("signals") ? ordered(b.handshake.signals, signals) : b.handshake.signals,
      },
      funnel: { ...b.funnel, stages: stages && may("stages") ? ordered(b.funnel.stages, stages) : b.funnel.stages },
    },
    signals: signals !== null && may("signals"),
    stages: stages !== null && may("stages"),
    reordered: (["signals", "stages"] as const).filter((list) => moved[list] && may(list)),
  };
}

interface Named {
  name: string;
}

/** For each entry of `a` the place of the same in `b`; null unless each has one. */
function matched(a: readonly Named[], b: readonly Named[]): number[] | null {
  if (a.length !== b.length) return null;
  const [inA, inB] = [new Set(a.map(({ name }) => name)), new Set(b.map(({ name }) => name))];
  // of equal names none can be told from the other: they go by their places
  if (inA.size < a.length || inB.size < b.length) return a.map((_, i) => i);
  const places = a.map(({ name }, i) => {
    if (inB.has(name)) return b.findIndex((other) => other.name === name);
    return inA.has(b[i].name) ? -1 : i;
  });
  return places.includes(-1) ? null : places;
}

const isMoved = (places: number[] | null) => places?.some((place, i) => place !== i) ?? false;

function ordered<T>(list: readonly T[], places: readonly number[]): T[] {
  return places.map((place) => list[place]);
}
