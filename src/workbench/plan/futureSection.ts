import { html, type TemplateResult } from "lit";
import "../../elements/future/future.ts";
import { oneFuture } from "../../simulation/oneFuture.ts";
import type { SectionContext } from "../section.ts";

/** One future from week to week. A trial is recomputed where it is asked for: that takes a few ms. */
export function futureSection({ outcome: { result, decision }, styles, stale }: SectionContext): TemplateResult {
  const { scenario, seed } = result;
  return html`<section>
    <spandrel-future
      .result=${result}
      .futureOf=${(trial: number) => oneFuture(scenario, { seed, trial })}
      .optionStyles=${styles}
      .pick=${decision.recommendation.option}
      ?stale=${stale}
    ></spandrel-future>
  </section>`;
}
