import type { OptionSummary } from "../../decision/decision.ts";
import { fromPick } from "../../decision/fromPick.ts";
import { inHundred, money, signedMoney } from "../../decision/money.ts";
import { months } from "../../decision/words.ts";
import { count } from "../../scenario/numberForm.ts";
import { escaped } from "../escaped.ts";
import { lineSample } from "../html/lineSample.ts";
import { tableHtml } from "../html/tableHtml.ts";
import { type Look, NO_LOOK } from "../looks.ts";
import type { Material } from "../material.ts";
import { line, mark } from "../svg/marks.ts";

/** A sheet has room for so many options. */
const MOST = 9;

const BAR = { width: 124, height: 20 };

/** All options side by side, the pick first: total, paid, above the pick, how they differ, how often each is cheapest. */
export function optionsTable({ result, decision }: Material, looks: Record<string, Look>): string {
  const { currency, horizonMonths, finance } = result.scenario;
  const { recommendation } = decision;
  const ordered = fromPick(decision);
  const shown = ordered.slice(0, MOST);
  const largest = Math.max(1e-9, ...shown.flatMap(({ tco }) => [tco.mean, tco.p90]));
  const rows = shown.map((option) => {
    const { id, label, tco, directCost, pBest } = option;
    const look = looks[id] ?? NO_LOOK;
    const margin = recommendation.margins[id];
    const isAside = recommendation.setAside.some((limit) => limit.option === id);
    const above =
      id === recommendation.option
        ? "the pick"
        : isAside
          ? "set aside"
          : margin
            ? signedMoney(margin.mean, currency)
            : "";
    const range = margin ? `${signedMoney(margin.p10, currency)} to ${signedMoney(margin.p90, currency)}` : "";
    return {
      cells: [
        `<span class="name" style="color:${look.text}">${lineSample(look)}<span>${escaped(label)}</span></span>`,
        bar(option, largest, look),
        `<b>${escaped(money(tco.mean, currency))}</b>`,
        escaped(money(directCost.mean, currency)),
        escaped(above),
        escaped(range),
        pBest === null || recommendation.nearestMiss ? "" : `${inHundred(pBest)} of 100`,
      ],
    };
  });
  const rate = `${count(Number((finance.discountRate * 100).toFixed(2)))}%`;
  const left = ordered.length - shown.length;
  const more = left > 0 ? ` ${count(left)} more in the report.` : "";
  return [
    '<section class="options"><h2>The options side by side</h2>',
    `<p class="unit">Expected cost over ${months(horizonMonths)}, discounted at ${rate} a year. Solid is paid, tint is the gap left open; the line spans 8 in 10 futures.${more}</p>`,
    tableHtml({
      caption: "The options side by side",
      isCaptionHidden: true,
      columns: [
        { label: "Option", align: "left" },
        { label: '<span class="heard">Total as a bar</span>', align: "left" },
        { label: "total", align: "right" },
        { label: "paid", align: "right" },
        { label: "above the pick", align: "right" },
        { label: "in 8 of 10 futures", align: "right" },
        { label: "cheapest in", align: "right" },
      ],
      rows,
      kind: "options",
    }),
    "</section>",
  ].join("");
}

/** What the figures beside it say, to be seen at a glance. */
function bar({ tco, directCost }: OptionSummary, largest: number, { color, tint }: Look): string {
  const x = (value: number) => (Math.max(0, value) / largest) * (BAR.width - 2);
  const [paid, total] = [x(directCost.mean), x(tco.mean)];
  const { width, height } = BAR;
  return `<div class="bar">${mark(
    "svg",
    { width, height, viewBox: `0 0 ${width} ${height}`, "aria-hidden": "true" },
    [
      mark("rect", { x: paid, y: 2, width: Math.max(0, total - paid), height: 10, fill: tint }),
      mark("rect", { y: 2, width: paid, height: 10, fill: color }),
      line(total, 0, total, 14, { stroke: color, "stroke-width": 1.6 }),
      line(x(tco.p10), 17.5, x(tco.p90), 17.5, { stroke: color, "stroke-width": 1.2 }),
    ].join(""),
  )}</div>`;
}
