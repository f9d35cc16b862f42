import type { DrawnApproach, DrawnScenario } from "./drawn.ts";

/**
 * What a change of some quantities can reach. What is not touched is the same as without the change, to the last bit:
 * that is what makes it cheap to look at many changes of one trial. Lists are by approach.
 */
export interface Touched {
  /** the worth of a conversion, which only weighs what stages carry */
  worth: boolean;
  /** volumes and the ageing of records */
  volumes: boolean;
  /** everything about its stages */
  stages: boolean[];
  /** when its stages begin and go live, and nothing else about them */
  timelines: boolean[];
  /** what it charges: nothing but money comes of it */
  prices: boolean[];
  /** what it makes of a signal, which the funnel applies */
  meanings: boolean[];
}

/** What of the funnel's quantities no stage looks at: they only weigh what the stages carry. */
const WORTH =
  /^funnel\.(coldRate|coupledRate|causalShare|personalizedShare|stages\.|valuePerWin|grossMargin|salesCycleWeeks|learning\.|discoverySpendPerMonth)/;

const MEANING = /^(handshake\.|approaches\.[^.]+\.(fit|feedback)$)/;
const PRICE = /^approaches\.[^.]+\.(setup\.fee$|pricing\.)/;
const TIMELINE = /^(timing\.|team\.skills\.|approaches\.[^.]+\.setup\.(leadWeeks|effortHours|overrun|failureChance)$)/;

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
  const reaching = (kind: Kind) =>
    approachIds.map((id) => paths.some((path) => kindOf(path) === kind && concerns(path, id, drawn.approaches[id])));
  return {
    worth: paths.some((path) => kindOf(path) === "worth"),
    volumes: paths.some((path) => path.startsWith("funnel.") && kindOf(path) !== "worth"),
    stages: reaching("stage"),
    timelines: reaching("timeline"),
    prices: reaching("price"),
    meanings: reaching("meaning"),
  };
}

type Kind = "worth" | "meaning" | "price" | "timeline" | "stage";

function kindOf(path: string): Kind {
  if (WORTH.test(path)) return "worth";
  if (MEANING.test(path)) return "meaning";
  if (PRICE.test(path)) return "price";
  return TIMELINE.test(path) ? "timeline" : "stage";
}

/** Whether a quantity has to do with an approach at all. */
function concerns(path: string, id: string, approach: DrawnApproach): boolean {
  const { setup } = approach;
  const steps = path.split(".");
  const multiplied = MULTIPLIED[path]?.(approach);
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
      return true;
  }
}
