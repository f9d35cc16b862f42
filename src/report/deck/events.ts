import type { OptionSummary, Percentiles } from "../../decision/decision.ts";
import { capitalised } from "../../decision/names.ts";
import { distributionAt } from "../../decision/quantityMean.ts";
import { inMonths, monthRange } from "../monthOf.ts";
import type { Subject } from "../subject.ts";
import type { GapCurves } from "./page.ts";

/** Below this share of futures, going live is the rule. */
const MOSTLY = 0.5;

/**
 * When what an option ends on goes live, weeks: of a single stage its own, of a plan what the approach alone says where
 * it starts at once. Null if that is not known, or if it mostly never does.
 */
export function lastLive(
  { material }: Subject,
  id: string,
): { approach: string; week: Percentiles; never: number } | null {
  const option = material.result.options.find((each) => each.id === id);
  const last = option?.stages[option.stages.length - 1];
  if (!option || !last) return null;
  const from = option.stages.length === 1 ? option.id : last.startMonth === 0 ? option.family : null;
  const summary = material.decision.options.find((each: OptionSummary) => each.id === from);
  if (!summary?.liveWeek || summary.neverLive >= MOSTLY) return null;
  return { approach: option.family, week: summary.liveWeek, never: summary.neverLive };
}

/** Going live as the gap chart marks it. */
export function liveOf(subject: Subject): GapCurves["live"] {
  const live = lastLive(subject, subject.bridge.id);
  if (live === null) return null;
  const name = capitalised(subject.namesOf(live.approach).short);
  return { option: live.approach, label: `${name} goes live, ${monthRange(live.week)}`, ...inMonths(live.week) };
}

/** The month in which the contract of what the bridge ends on first renews; null without one, or beyond the horizon. */
export function renewalOf({ material, scenario, bridge }: Subject): number | null {
  const stages = material.result.options.find(({ id }) => id === bridge.id)?.stages ?? [];
  const last = stages[stages.length - 1];
  if (!last) return null;
  const at = (path: string) => distributionAt(scenario, path).quantile(0.5);
  const id = Object.keys(scenario.approaches)[last.approach];
  const fees = ["monthlyFee", "monthlyFeePerThousandContacts"].map((fee) => at(`approaches.${id}.pricing.${fee}`));
  if (!fees.some((fee) => fee > 0)) return null;
  const month = at("timing.decisionDelayMonths") + last.startMonth + 12;
  return month < scenario.horizonMonths ? month : null;
}
