import type { Base } from "../decision/base.ts";
import { stampOf } from "./stamp.ts";
import type { Why } from "./whyFindings.ts";

/** The one object that `why --json` prints. Money is discounted; "never" and "has none" are null. */
export function whyJson(tables: Why, { result, decision }: Base): object {
  const { tornado, variance, thresholds, information, criteria, conditions, risks, delay } = tables;
  return {
    ...stampOf(result),
    pick: decision.recommendation.option,
    evpi: information.foresight.value,
    evpiSe: information.foresight.se,
    perfectInformation: information.perfectInformation,
    evppi: information.evppi,
    evppiGroups: information.groups,
    eviu: information.eviu.value,
    eviuSe: information.eviu.se,
    eviuPick: information.eviu.option,
    thresholds: thresholds.thresholds.map(({ path, ...rest }) => ({ input: path, ...rest })),
    tornado: tornado.inputs.map(({ path, low, high, change }) => ({
      input: path,
      low: low.lead[tornado.rival]?.mean ?? null,
      high: high.lead[tornado.rival]?.mean ?? null,
      pickLow: low.pick,
      pickHigh: high.pick,
      p10: low.at,
      p90: high.at,
      swing: change[tornado.rival] ?? null,
      tcoLow: low.tco,
      tcoHigh: high.tco,
    })),
    tornadoOf: { pick: tornado.reference, rival: tornado.rival, lead: tornado.lead[tornado.rival] ?? null },
    variance,
    leaks: Object.fromEntries(
      decision.options.flatMap(({ id, leaks, gapCost }) => (leaks ? [[id, { ...leaks, total: gapCost.mean }]] : [])),
    ),
    criteria: Object.fromEntries(
      criteria.rows.map(({ option, ...row }) => {
        const { worksWhen, failsWhen } = conditions.find((each) => each.option === option) ?? {};
        return [option, { ...row, worksWhen, failsWhen }];
      }),
    ),
    requiredDelay: criteria.required,
    risks,
    delay: delay.delay,
    waiting: delay.waiting,
    later: delay.later,
  };
}
