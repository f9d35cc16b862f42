import { money } from "../../decision/money.ts";
import { visible } from "../../scenario/fault.ts";
import { isObject } from "../../scenario/json.ts";
import { count } from "../../scenario/numberForm.ts";
import { ENGINE } from "../../simulation/engine.ts";
import type { Outcome } from "../runner.ts";

/** What a scenario gave where it was shared: enough to tell whether it still does. */
export interface SharedFigures {
  engine: string;
  trials: number;
  /** id of the recommended option; null for none */
  pick: string | null;
  /** mean total cost by option */
  totals: Readonly<Record<string, number | undefined>>;
}

/** The figures of a run; null for a preview, which nobody should quote. */
export function figuresOf({ result, decision, preview }: Outcome): SharedFigures | null {
  if (preview) return null;
  const totals = Object.fromEntries(decision.options.map(({ id, tco }) => [id, tco.mean]));
  return { engine: ENGINE, trials: result.trials, pick: decision.recommendation.option, totals };
}

/** Figures from their JSON; undefined if they are none. */
export function sharedFigures(text: string): SharedFigures | undefined {
  const value = parsed(text);
  if (!isObject(value) || !isObject(value.totals)) return undefined;
  const { engine, trials, pick, totals } = value;
  if (typeof engine !== "string" || engine.length > 80) return undefined;
  if (typeof trials !== "number" || !Number.isInteger(trials) || trials < 1) return undefined;
  if (pick !== null && typeof pick !== "string") return undefined;
  const means = Object.entries(totals).filter((entry): entry is [string, number] => Number.isFinite(entry[1]));
  return { engine: visible(engine), trials, pick, totals: Object.fromEntries(means) };
}

/**
 * Whether shared figures hold, recomputed from the same scenario and seed: one sentence. Equal numbers of futures on the
 * same engine give the same bytes.
 */
export function comparedFigures(shared: SharedFigures, outcome: Outcome): string {
  const { result, decision } = outcome;
  const { currency } = result.scenario;
  const { option: pick } = decision.recommendation;
  const label = (id: string | null) => result.options.find((option) => option.id === id)?.label ?? "no option";
  if (shared.trials !== result.trials) {
    return `The shared figures are of ${count(shared.trials)} futures, these of ${count(result.trials)}: they may differ by chance.`;
  }
  const apart = decision.options
    .map(({ id, tco }) => ({ id, before: shared.totals[id], now: tco.mean }))
    .filter(({ before, now }) => before !== now)
    .sort((a, b) => off(b) - off(a));
  const engine = shared.engine === ENGINE ? "" : ` They were computed by ${shared.engine}, these by ${ENGINE}.`;
  if (apart.length === 0) return `Recomputed: the shared figures hold, to the last digit.${engine}`;
  const [{ id, before, now }] = apart;
  const was = before === undefined ? "was not there" : `was ${money(before, currency)}`;
  const choice =
    shared.pick === pick ? "the pick is the same" : `the pick was ${label(shared.pick)}, now ${label(pick)}`;
  return `Recomputed: the shared figures do not hold. ${label(id)} ${was} and is ${money(now, currency)}; ${choice}.${engine}`;
}

const off = ({ before, now }: { before: number | undefined; now: number }) =>
  before === undefined ? Number.MAX_VALUE : Math.abs(now - before);

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
