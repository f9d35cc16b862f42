import { html } from "lit";
import type { WaterfallTable } from "../../charts/waterfallChart.ts";
import { fromPick } from "../../decision/fromPick.ts";
import { waterfall } from "../../decision/waterfall.ts";
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
  return html`<spandrel-leaks .options=${options} first=${first} ?stale=${stale}></spandrel-leaks>`;
}
