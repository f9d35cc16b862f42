import type { Assumption } from "../../../src/report/assumption.ts";
import type { DeckPage } from "../../../src/report/deck/page.ts";
import type { Slides } from "../../../src/report/pptx/slidesOf.ts";

/** A made-up deck with every kind of figure; `text` stands wherever a file can name something. */
export function sampleSlides(text: (plain: string) => string = (plain) => plain): Slides {
  const months = Array.from({ length: 79 }, (_, week) => (week * 12) / 52);
  const pages: DeckPage[] = [
    {
      id: "question",
      title: [{ text: text("How shall we close the gap?") }],
      sub: text("Three ways to bridge it, or none."),
      figure: {
        kind: "statements",
        items: [
          { text: [{ text: text("Signals wait eleven days"), option: "open" }], detail: text("in 8 of 10 futures") },
          { text: [{ text: text("Half of them lapse") }], detail: "" },
        ],
      },
      notes: [text("Say this first."), text("Then this.")],
    },
    {
      id: "options",
      title: [{ text: text("Four options") }],
      sub: "",
      figure: {
        kind: "table",
        unit: text("Means, US dollars"),
        columns: [
          { label: text("Option"), align: "left" },
          { label: text("Paid"), align: "right" },
        ],
        rows: [
          { cells: [text("The suite"), text("$181k")], option: "suite" },
          { cells: [text("Total"), text("$954k")], isTotal: true },
        ],
      },
      notes: [],
    },
    {
      id: "cost",
      title: [{ text: text("The suite"), option: "suite" }, { text: " is cheapest." }],
      sub: "",
      figure: {
        kind: "costs",
        unit: text("Total cost"),
        bars: [
          {
            option: "suite",
            label: text("The suite"),
            paid: 181_000,
            gap: 773_000,
            p10: 610_000,
            p90: 1_320_000,
            isPick: true,
          },
          {
            option: "open",
            label: text("Leave the gap open"),
            paid: 0,
            gap: 1_430_000,
            p10: 900_000,
            p90: 2_050_000,
            isPick: false,
          },
        ],
      },
      notes: [text("Bars.")],
    },
    {
      id: "gap",
      title: [{ text: text("Left open, the gap costs $79,000 a month.") }],
      sub: "",
      figure: {
        kind: "gap",
        unit: text("Cumulative cost"),
        months,
        lines: [
          { option: "open", label: text("Leave the gap open"), values: months.map((month) => month * 79_000) },
          { option: "suite", label: text("The suite"), values: months.map((month) => month * 43_000) },
        ],
        between: { upper: "open", lower: "suite", amount: 648_000 },
        live: { label: text("suite goes live"), p10: 2, p50: 4, p90: 8 },
        renews: 12,
      },
      notes: [text("Curves.")],
    },
    {
      id: "change",
      title: [{ text: text("Signals would change it.") }],
      sub: "",
      figure: {
        kind: "swings",
        unit: text("Lead of the suite"),
        lead: 16_000,
        reference: "suite",
        rival: "manual",
        rows: [
          { label: text("Signals a week"), low: -120_000, high: 190_000, lowText: text("12"), highText: text("40") },
          { label: text("Suite: fit"), low: 60_000, high: -20_000, lowText: text("0.4"), highText: text("0.9") },
        ],
      },
      notes: [text("Bars around the lead.")],
    },
  ];
  return {
    pages,
    assumptions: Array.from({ length: 14 }, (_, i) => assumption(i, text)),
    styles: {
      suite: { color: "#225bb9", text: "#225bb9", tint: "#c8d8f1", dash: [] },
      open: { color: "#4b5056", text: "#4b5056", tint: "#d1d2d4", dash: [1.6, 3.4] },
      manual: { color: "#bf7e22", text: "#925b0c", tint: "#f1e0cd", dash: [4, 3] },
    },
    names: { suite: text("the suite"), manual: text("by hand") },
    stamp: ["Spandrel 1.0.0", "seed 1", text("scenario 7c1f-9e02"), "10,000 futures"],
    name: text("Sample"),
    currency: "USD",
  };
}

function assumption(index: number, text: (plain: string) => string): Assumption {
  const isUnsourced = index % 3 === 0;
  return {
    path: `funnel.input${index}`,
    name: text(`Input ${index}`),
    unit: "hours",
    median: index,
    low: index - 1,
    high: index + 1,
    isExact: index === 5,
    texts: { median: text(`${index} hours`), range: text(`${index - 1} to ${index + 1} hours`) },
    source: isUnsourced ? "" : index % 3 === 1 ? "https://example.org/a?b=1&c='2'" : text("javascript:alert(1)"),
    date: "2026-01-01",
    owner: text("ops"),
    grade: isUnsourced ? null : index % 2 === 0 ? "A" : "†",
    isJudgement: isUnsourced || index % 2 === 1,
    isUnsourced,
    worth: index < 3 ? 1000 * (3 - index) : null,
    rank: index < 10 ? 10 - index : null,
  };
}
