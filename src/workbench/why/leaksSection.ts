import { html } from "lit";
import type { WaterfallTable } from "../../charts/waterfallChart.ts";
import { fromPick } from "../../decision/fromPick.ts";
import { moneyInSentence } from "../../decision/money.ts";
import { waterfall } from "../../decision/waterfall.ts";
import "../../elements/chart/chart.ts";
import { folded } from "../../elements/folded.ts";
import "../../elements/leaks/leaks.ts";
import { OPEN } from "../../model/options.ts";
import type { SectionContext } from "../section.ts";

/** Where each option leaks, the pick first; leaving the gap open loses everything, so that a bridge is shown before it. */
export function leaksSection({ outcome, styles, name, stale }: SectionContext) {
  const { result, decision } = outcome;
  const options = fromPick(decision).map(
    ({ id }): WaterfallTable => ({
      waterfall: waterfall(result, id),
      name: name(id),
      style: styles[id],
      currency: result.scenario.currency,
    }),
  );
  const ids = options.map((each) => each.waterfall.option);
  const first = ids.find((id) => id !== OPEN) ?? OPEN;
  const { ideal } = options[0].waterfall;
  const [cheapest] = decision.options
    .filter(({ id }) => id !== OPEN)
    .sort((a, b) => a.directCost.mean - b.directCost.mean);
  const isNothing = decision.recommendation.option === OPEN && ids.length > 1 && ideal < cheapest.directCost.mean;
  const leaks = html`<spandrel-leaks .options=${options} first=${first} ?stale=${stale}></spandrel-leaks>`;
  const amount = (value: number) => moneyInSentence(value, result.scenario.currency);
  return html`<spandrel-chart
    reading=${isNothing ? `Even an ideal bridge would bring only ${amount(ideal)}; the cheapest, ${name(cheapest.id)}, costs ${amount(cheapest.directCost.mean)}.` : ""}
    unit=${isNothing ? "Mean over all futures, discounted: there is next to nothing to lose on the way." : ""}
    ?stale=${stale}
    >${folded(isNothing, "Show where each option loses", leaks)}</spandrel-chart
  >`;
}
