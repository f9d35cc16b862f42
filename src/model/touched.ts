import type { DrawnApproach, DrawnScenario } from "./drawn.ts";

/**
 * What a change of some quantities can reach. What is not touched is the same as without the change, to the last bit:
 * that is what makes it cheap to look at many changes of one trial.
 */
export interface Touched {
  /** the market: volumes and the ageing of records reach every stage, the worth of a conversion only the funnel */
  market: boolean;
  /** by approach: the stages that use it */
  approaches: boolean[];
  /** by approach: what it makes of a signal */
  meanings: boolean[];
}

/** What of the funnel's quantities no stage looks at: they only weigh what the stages carry. */
const WORTH =
  /^funnel\.(coldRate|coupledRate|causalShare|personalizedShare|stages\.|valuePerWin|grossMargin|salesCycleWeeks|learning\.|discoverySpendPerMonth)/;

/** Of an approach's quantities those that no stage looks at. */
const MEANING = /^(handshake\.|approaches\.[^.]+\.(fit|feedback)$)/;

/** Volumes that a stage looks at only to multiply them with something of its own, which is exactly 0 for many. */
const MULTIPLIED: Record<string, (approach: DrawnApproach) => number[]> = {
  "funnel.signalsPerWeek": ({ handling }) => [handling.hoursPerThousandSignals],
  "funnel.contacts": ({ pricing }) => [pricing.monthlyFeePerThousandContacts],
  "funnel.growthPerMonth": ({ handling, pricing }) => [
    handling.hoursPerThousandSignals,
    pricing.monthlyFeePerThousandContacts,
  ],
  "funnel.campaigns": ({ handling }) => [handling.hoursPerTransfer],
};

/**
 * What changing the quantities at `paths` can reach.
 *
 * @param drawn with every exact quantity in its place; what stands for an uncertain one is not looked at but for not being 0
 */
export function touchedBy(paths: readonly string[], drawn: DrawnScenario, approachIds: readonly string[]): Touched {
  const touches = (path: string, id: string): boolean => {
    const { setup } = drawn.approaches[id];
    const steps = path.split(".");
    const multiplied = MULTIPLIED[path]?.(drawn.approaches[id]);
    if (multiplied) return multiplied.some((value) => value !== 0);
    switch (steps[0]) {
      case "approaches":
        return steps[1] === id;
      case "handshake":
        return steps[steps.length - 1] === id;
      case "team":
        // operations handle and clean up for everybody
        return steps[1] === "skills" ? steps[2] === setup.skill : steps[1] === "operations" || steps[1] === setup.by;
      default:
        return !WORTH.test(path);
    }
  };
  return {
    market: paths.some((path) => path.startsWith("funnel.")),
    approaches: approachIds.map((id) => paths.some((path) => !MEANING.test(path) && touches(path, id))),
    meanings: approachIds.map((id) => paths.some((path) => MEANING.test(path) && touches(path, id))),
  };
}
