import { money } from "../decision/money.ts";
import { capitalised } from "../decision/names.ts";
import type { CostBars } from "../report/deck/page.ts";
import { deckCostRow } from "./deckCostRow.ts";
import { deckCostsFrame } from "./deckCostsFrame.ts";
import type { DeckFrame } from "./deckFrame.ts";
import { deckPicture } from "./deckPicture.ts";
import { penOf } from "./pen.ts";

/**
 * Total cost by option for a room full of people: solid is paid, tint is the gap left open, the line below spans 8 in 10
 * futures; every bar with its total beside it, the pick under a rule of ink.
 */
export function deckCosts(figure: CostBars, frame: DeckFrame): SVGSVGElement {
  const { document = globalThis.document, currency } = frame;
  const layout = deckCostsFrame(figure, frame);
  const { width, height, size, top, bottom, ticks, scale, x, totalX, rangeX, isNarrow } = layout;
  const pen = penOf(document);
  const quiet = { fill: "var(--ink-3)", style: `font-size: ${layout.small}px` };
  return deckPicture(
    document,
    { width, height, size, label: describe(figure, currency) },
    ...(isNarrow
      ? []
      : [
          ...ticks.map((tick) =>
            pen.line(x(tick), top, x(tick), bottom, {
              stroke: tick === 0 ? "var(--ink)" : "var(--line)",
              "stroke-width": size / 16,
            }),
          ),
          ...ticks.map((tick) =>
            pen.text(x(tick), top - size * 0.6, scale.tick(tick), { ...quiet, "text-anchor": "middle" }),
          ),
          pen.text(totalX, top - size * 0.6, "total", { ...quiet, "text-anchor": "end" }),
          pen.text(rangeX, top - size * 0.6, "8 in 10 futures", { ...quiet, "text-anchor": "end" }),
        ]),
    ...figure.bars.flatMap((bar, i) => deckCostRow(bar, i, layout, frame, pen)),
  );
}

function describe({ bars }: CostBars, currency: string): string {
  const rows = bars.map(({ label, paid, gap, p10, p90 }) => {
    const amount = (value: number) => money(value, currency);
    return `${capitalised(label)} ${amount(paid + gap)}, of which ${amount(paid)} paid, in 8 of 10 futures ${amount(p10)} to ${amount(p90)}`;
  });
  return `Total cost by option: ${rows.join("; ")}`;
}
