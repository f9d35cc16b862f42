import type { OptionStyle } from "../../../src/charts/style.ts";
import { optionStyles } from "../../../src/elements/optionStyle.ts";
import type { DeckPage } from "../../../src/report/deck/page.ts";

export const styles: Record<string, OptionStyle> = optionStyles([
  { id: "suite" },
  { id: "middleware" },
  { id: "manual" },
  { id: "open" },
  { id: "manual-then-middleware", stages: ["manual", "middleware"] },
]);

export const stamp = ["Spandrel 1.0.0", "seed mid-size-b2b", "scenario 7c1f-9e02", "10,000 futures"];

const months = Array.from({ length: 79 }, (_, week) => (week * 12) / 52);

/** A page of every kind of figure. */
export const pages: DeckPage[] = [
  {
    id: "question",
    title: [{ text: "Is a gap that costs $79,000 a month worth closing, and how?" }],
    sub: "Mid-size B2B: 18 months, 5 options on the same 10,000 futures.",
    figure: {
      kind: "statements",
      items: [
        {
          text: [{ text: "Discovery finds about 28 strong signals a week." }],
          detail: "In 8 of 10 futures between 14 and 58.",
        },
        {
          text: [{ text: "Left open", option: "open" }, { text: ", the gap costs $1,430,000." }],
          detail: "On average.",
        },
      ],
    },
    notes: ["Say what the gap is.", "Then what it costs."],
  },
  {
    id: "options",
    title: [{ text: "Two options, with $0 to $177,000 to pay over 18 months." }],
    sub: "",
    figure: {
      kind: "table",
      unit: "Paid over 18 months on average, US dollars, discounted",
      columns: [
        { label: "Option", align: "left" },
        { label: "Paid", align: "right" },
        { label: "Live", align: "left" },
      ],
      rows: [
        { cells: ["Integrated suite", "$129k", "month 2 (1 to 3)"], option: "suite" },
        { cells: ["Leave the gap open", "0", "–"], option: "open" },
        { cells: ["All", "$129k", "–"], isTotal: true },
      ],
    },
    notes: [],
  },
  {
    id: "cost",
    title: [{ text: "Integrated suite", option: "suite" }, { text: " costs $1,230,000 in all." }],
    sub: "Of that, $129,000 is paid.",
    figure: {
      kind: "costs",
      unit: "Total cost over 18 months, US dollars, discounted",
      bars: [
        { option: "suite", label: "Integrated suite", paid: 129e3, gap: 1104e3, p10: 352e3, p90: 2381e3, isPick: true },
        { option: "open", label: "Leave the gap open", paid: 0, gap: 1475e3, p10: 311e3, p90: 3021e3, isPick: false },
      ],
    },
    notes: ["Solid is what we pay."],
  },
  {
    id: "gap",
    title: [
      { text: "Left open, the gap costs $79,000 a month. " },
      { text: "By hand, then middleware", option: "manual-then-middleware" },
      { text: " closes 46% of it." },
    ],
    sub: "Net of its own $181,000 that saves $475,000; in 8 of 10 futures between −$85,000 and $1,234,000.",
    figure: {
      kind: "gap",
      unit: "Cumulative cost of the gap, US dollars, discounted",
      months,
      lines: [
        { option: "open", label: "Leave the gap open", values: months.map((month) => (1430e3 * month) / 18) },
        {
          option: "manual-then-middleware",
          label: "By hand, then middleware",
          values: months.map((month) => 774e3 * (month / 18) ** 0.8),
        },
      ],
      between: { upper: "open", lower: "manual-then-middleware", amount: 656e3 },
      live: { label: "Middleware goes live, month 4 (2 to 8)", p10: 1.9, p50: 3.7, p90: 8.3, option: "middleware" },
      renews: 12,
    },
    notes: ["The two lines part."],
  },
  {
    id: "why",
    title: [{ text: "What matters most is signals: it alone moves the lead by $394,000." }],
    sub: "No single input makes the suite the cheaper one.",
    figure: {
      kind: "swings",
      unit: "Lead over the suite, US dollars, discounted",
      lead: 267e3,
      reference: "manual-then-middleware",
      rival: "suite",
      names: { reference: "by hand, then middleware", rival: "the suite" },
      rows: [
        { label: "Signals a week", low: -77e3, high: 471e3, lowText: "14", highText: "58" },
        { label: "Value of a win", low: 95e3, high: 470e3, lowText: "$14.8k", highText: "$53.1k" },
      ],
    },
    notes: [],
  },
];

/** A name that would be markup, and one without an end. */
const hostile = `<img src=x onerror="document.body.dataset.broken='1'"> & ${"verylong".repeat(30)}`;

/** The pages with hostile names wherever a name can stand. */
export const hostilePages: DeckPage[] = pages.map((page) => ({
  ...page,
  title: page.title.map((part) => (part.option === undefined ? part : { ...part, text: hostile })),
  sub: hostile,
  notes: [hostile],
  figure:
    page.figure.kind === "gap"
      ? { ...page.figure, lines: page.figure.lines.map((line) => ({ ...line, label: hostile })) }
      : page.figure.kind === "costs"
        ? { ...page.figure, bars: page.figure.bars.map((bar) => ({ ...bar, label: hostile })) }
        : page.figure.kind === "table"
          ? {
              ...page.figure,
              rows: page.figure.rows.map((row) => ({ ...row, cells: [hostile, ...row.cells.slice(1)] })),
            }
          : page.figure.kind === "swings"
            ? { ...page.figure, rows: page.figure.rows.map((row) => ({ ...row, label: hostile })) }
            : {
                ...page.figure,
                items: page.figure.items.map(() => ({ text: [{ text: hostile }], detail: hostile })),
              },
}));

/** Enough frames for what is drawn only once its room is known. */
export async function settled(frames = 8): Promise<void> {
  await document.fonts.ready;
  for (let i = 0; i < frames; i++) await new Promise((resolve) => requestAnimationFrame(resolve));
}
