import { html, nothing, type TemplateResult } from "lit";
import { deckCosts } from "../../charts/deckCosts.ts";
import { deckCostTicks } from "../../charts/deckCostsFrame.ts";
import type { DeckFrame } from "../../charts/deckFrame.ts";
import { deckGap } from "../../charts/deckGap.ts";
import { deckGapTicks } from "../../charts/deckGapFrame.ts";
import { deckScale, unitIn } from "../../charts/deckScale.ts";
import { deckSwings, swingsScale } from "../../charts/deckSwings.ts";
import type { OptionStyle } from "../../charts/style.ts";
import type { Figure, Statements } from "../../report/deck/page.ts";
import { deckSentence } from "./deckSentence.ts";
import { deckTable } from "./deckTable.ts";

/** What a figure says of its unit, in the unit that its axis counts in. */
export function unitOf(figure: Figure, currency: string): string {
  switch (figure.kind) {
    case "statements":
      return "";
    case "table":
      return figure.unit;
    case "costs":
      return unitIn(figure.unit, currency, deckScale(deckCostTicks(figure), currency));
    case "gap":
      return unitIn(figure.unit, currency, deckScale(deckGapTicks(figure), currency));
    case "swings":
      return unitIn(figure.unit, currency, swingsScale(figure, currency));
  }
}

/** A figure of a page; a chart only once its room is known. */
export function figureView(
  figure: Figure,
  styles: Record<string, OptionStyle>,
  frame: DeckFrame | null,
): TemplateResult | SVGSVGElement | typeof nothing {
  if (figure.kind === "statements") return statements(figure, styles);
  if (figure.kind === "table") return deckTable(figure, styles);
  if (frame === null) return nothing;
  if (figure.kind === "costs") return deckCosts(figure, frame);
  return figure.kind === "gap" ? deckGap(figure, frame) : deckSwings(figure, frame);
}

function statements({ items }: Statements, styles: Record<string, OptionStyle>): TemplateResult {
  return html`<ul class=${items.length > 4 ? "two" : ""}>
    ${items.map(
      ({ text, detail }) => html`<li>
        <p class="said">${deckSentence(text, styles)}</p>
        ${detail === "" ? nothing : html`<p class="detail">${detail}</p>`}
      </li>`,
    )}
  </ul>`;
}
