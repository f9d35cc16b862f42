import { html, render } from "lit";
import { differenceDots } from "../../charts/differenceDots.ts";
import { gapChart } from "../../charts/gapChart.ts";
import "../chart/chart.ts";
import "../cost-table/cost-table.ts";
import "../margin/margin.ts";
import "../verdict/verdict.ts";
import { curves, dots, fan, rows, styles } from "./fixtures.ts";

const margin = {
  mean: 16e3,
  p10: -20e3,
  p90: 65e3,
  pick: { name: "by hand first", style: styles["manual-first"]! },
  rival: { name: "middleware", style: styles.middleware! },
  chance: 0.51,
  currency: "USD",
};
const view = new URLSearchParams(location.search).get("view") ?? "decide";
const verdicts = [
  [
    "clear",
    "",
    [{ text: "Buy the " }, { text: "integrated suite", option: "suite" }, { text: "." }],
    "suite",
    "manual",
    { mean: 460e3, p10: 24e3, p90: 1010e3, chance: 0.94 },
  ],
  [
    "leaning",
    "",
    [{ text: "Probably buy the " }, { text: "integrated suite", option: "suite" }, { text: "." }],
    "suite",
    "open",
    { mean: 229e3, p10: -55e3, p90: 620e3, chance: 0.75 },
  ],
  [
    "too close to call",
    "",
    [
      { text: "Build the " },
      { text: "middleware", option: "middleware" },
      { text: ". Bridging " },
      { text: "by hand until it is live", option: "manual-first" },
      { text: " is too close to call." },
    ],
    "manual-first",
    "middleware",
    { mean: 16e3, p10: -20e3, p90: 65e3, chance: 0.51 },
  ],
  [
    "clear",
    "",
    [{ text: "Leave the gap " }, { text: "open", option: "open" }, { text: "." }],
    "open",
    "manual",
    { mean: 65e3, p10: 44e3, p90: 88e3, chance: 1 },
  ],
  [null, "", [{ text: "Nothing meets all three limits." }], null, null, null],
] as const;

function decide() {
  let focused = "manual-first";
  const draw = () =>
    render(
      html`
        <div class="page"><div></div><main class="results">
          <section class="lead">
            <spandrel-verdict .strength=${"too close to call"} criterion="lowest expected cost, 10,000 futures" .sentence=${verdicts[2][2]} .optionStyles=${styles}
              .reasons=${["Either costs about $240,000 less than the suite and $470,000 less than leaving the gap open.", "By hand first saves $16,000 on average, yet is cheaper in only 51 futures of 100."]}></spandrel-verdict>
            <spandrel-margin .margin=${margin} .rivals=${rows.slice(1).map((row, i) => ({ ...row, chance: [0.51, 0.87, 0.86, 0.84][i]! }))}></spandrel-margin>
          </section>
          <section>
            <spandrel-chart reading="Two options stand apart; the next costs a quarter more." unit="Expected cost over 18 months, discounted. Solid is paid, tint is the gap left open; the line spans 8 in 10 futures, its dot the median.">
              <spandrel-cost-table .rows=${rows} pick="manual-first" @option-focus=${(event: CustomEvent) => {
                focused = event.detail.id ?? "manual-first";
                draw();
              }}></spandrel-cost-table>
            </spandrel-chart>
          </section>
          <section class="pair">
            <spandrel-chart reading="Left open, the gap costs $1.43m; by hand, then middleware, closes 46% of it." unit="Cumulative cost of the gap, thousand US dollars, discounted"
              .draw=${(width: number) => gapChart({ curves, pick: "manual-first", fan: { option: focused, quantiles: fan }, live: { label: "middleware goes live", style: styles.middleware!, week: { p10: 8.5, p50: 16, p90: 36 } }, renewals: [12], horizonMonths: 18, currency: "USD" }, { width })}></spandrel-chart>
            <spandrel-chart reading="Even odds; by hand first wins by more." unit="Middleware alone minus by hand, thousand US dollars"
              .draw=${(width: number) => differenceDots({ dots, mean: 16e3, pick: { name: "by hand first", style: styles["manual-first"]! }, rival: { name: "alone", style: styles.middleware! }, currency: "USD" }, { width })}></spandrel-chart>
          </section>
        </main></div>`,
      document.body,
    );
  draw();
}

function sixVerdicts() {
  render(
    html`<main class="results" style="max-width: 1440px; display: grid; grid-template-columns: repeat(auto-fit, minmax(340px, 1fr)); gap: 40px">
      ${verdicts.map(
        ([
          strength,
          words,
          sentence,
          pick,
          rival,
          m,
        ]) => html`<spandrel-verdict .strength=${strength} .words=${words} criterion="lowest expected cost" .sentence=${sentence} .optionStyles=${styles} .reasons=${[["It costs $460,000 less than ", { text: "x", option: "manual" }].map((t) => (typeof t === "string" ? { text: t } : { text: "manual", option: "manual" })), "and $587,000 less than leaving the gap open, and is cheapest in 91 futures of 100."]}>
        ${m ? html`<spandrel-margin style="margin-top: 16px" .margin=${{ ...m, pick: { name: pick, style: styles[pick]! }, rival: { name: rival, style: styles[rival]! }, currency: "USD" }}></spandrel-margin>` : ""}
      </spandrel-verdict>`,
      )}
      ${[
        { dots: dots.map((d) => Math.abs(d) * 3), mean: 60e3 },
        { dots: dots.map((d) => d * 20 - 400e3).sort(), mean: -10e3 },
        { dots: dots.map(() => 0), mean: 0 },
        { dots: dots.map((_, i) => (i < 19 ? i * 1e3 - 4000 : 9e6)), mean: 400e3 },
      ].map(
        (d) =>
          html`<spandrel-chart reading="Dots." unit="Alone minus by hand" .draw=${(width: number) => differenceDots({ ...d, pick: { name: "manual, then middleware", style: styles["manual-first"]! }, rival: { name: "middleware alone", style: styles.middleware! }, currency: "USD" }, { width })}></spandrel-chart>`,
      )}
    </main>`,
    document.body,
  );
}

const views: Record<string, () => void> = { decide, verdicts: sixVerdicts };
views[view]?.();
