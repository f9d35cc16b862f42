import { money, moneyInSentence } from "../../decision/money.ts";
import type { CostBars } from "../deck/page.ts";
import { niceTicks } from "../drawing/niceTicks.ts";
import { wrapped } from "../drawing/wrapped.ts";
import { NO_LOOK, PAPER } from "../looks.ts";
import { axisMoney } from "./axisMoney.ts";
import { type Drawing, drawn, LETTER, widest } from "./drawing.ts";
import { dashes, line, mark, words } from "./marks.ts";

const ROW = 42;
const TOP = 24;
const SAMPLE = 34;
const GAP = 16;

/** Total cost by option: solid is paid, tint the gap left open, the line below spans 8 in 10 futures. */
export function costsSvg({ bars }: CostBars, { width = 640, looks, currency, stamp }: Drawing): string {
  const totals = bars.map(({ paid, gap }) => money(paid + gap, currency));
  const paid = bars.map((bar) => (bar.paid === 0 ? "nothing paid" : `${money(bar.paid, currency)} paid`));
  const nameWidth = Math.min(width * 0.3, Math.max(80, widest(bars.map(({ label }) => label)) + 4));
  const left = SAMPLE + nameWidth + GAP;
  const right = width - GAP - widest([...totals, ...paid]);
  const largest = Math.max(0, ...bars.flatMap((bar) => [bar.paid + bar.gap, bar.p90]));
  const ticks = niceTicks(largest);
  const x = (value: number) => left + (Math.max(0, value) / (largest || 1)) * (right - left);
  const bottom = TOP + bars.length * ROW;

  const axis = ticks.flatMap((tick, i) => [
    line(x(tick), TOP - 4, x(tick), bottom, { stroke: i === 0 ? PAPER.ink3 : PAPER.line }),
    words(x(tick), TOP - 10, axisMoney(tick, currency), { "text-anchor": "middle", fill: PAPER.ink3 }),
  ]);
  const rows = bars.map((bar, i) => {
    const look = looks[bar.option] ?? NO_LOOK;
    const y = TOP + i * ROW;
    const names = wrapped(bar.label, nameWidth, 2);
    const first = y + ROW / 2 + 4 - (names.length - 1) * 7.5;
    const end = x(bar.paid + bar.gap);
    return [
      line(0, y + ROW, width, y + ROW, { stroke: PAPER.line }),
      line(0, first - 4, SAMPLE - 10, first - 4, {
        stroke: look.color,
        "stroke-width": bar.isPick ? 2.8 : 2,
        "stroke-dasharray": dashes(look.dash),
      }),
      ...names.map((name, row) =>
        words(SAMPLE, first + row * 15, name, { fill: look.text, "font-weight": bar.isPick ? 700 : 500 }),
      ),
      mark("rect", { x: left, y: y + 9, width: x(bar.paid) - left, height: 14, fill: look.color }),
      mark("rect", { x: x(bar.paid), y: y + 9, width: end - x(bar.paid), height: 14, fill: look.tint }),
      line(end, y + 6, end, y + 26, { stroke: look.color, "stroke-width": 1.8 }),
      line(x(bar.p10), y + 31, x(bar.p90), y + 31, { stroke: look.color, "stroke-width": 1.4 }),
      words(width, y + 19, totals[i], { "text-anchor": "end", "font-weight": 700 }),
      words(width, y + 34, paid[i], { "text-anchor": "end", fill: PAPER.ink2, "font-size": LETTER - 1 }),
    ].join("");
  });
  return drawn(width, bottom + 2, sentence(bars, currency), [...axis, ...rows], stamp);
}

function sentence(bars: CostBars["bars"], currency: string): string {
  const each = bars.map(
    ({ label, paid, gap }) =>
      `${label} ${moneyInSentence(paid + gap, currency)}, of which ${moneyInSentence(paid, currency)} paid`,
  );
  return `Total cost by option: ${each.join("; ")}`;
}
