import type { FinanceOption, Flow, Period } from "../../decision/finance/finance.ts";
import { COST_KINDS } from "../../model/stageTrace.ts";
import { currencyName } from "../../scenario/currencyForm.ts";
import { COST_NAMES } from "../costNames.ts";
import type { ReportTable } from "../reportTable.ts";
import type { Subject } from "../subject.ts";
import { amount, number, text } from "./columns.ts";

type Row = ReportTable["rows"][number];

const CUTS = [
  { id: "cash-by-month", title: "Expected cash by month", of: "months" },
  { id: "cash-by-quarter", title: "Expected cash by quarter", of: "quarters" },
  { id: "cash-by-year", title: "Expected cash by year", of: "years" },
] as const;

/** The expected cash flow of the pick, or of the bridge that the report speaks of, by month, quarter and year. */
export function cashTables(subject: Subject): ReportTable[] {
  const { material, scenario, bridge, midway } = subject;
  const { finance } = material;
  const option = finance.options.find(({ id }) => id === bridge.id);
  if (!option) return [];
  const of = `${option.label} against ${midway(finance.baseline).text}`;
  return CUTS.map(({ id, title, of: periods }) => ({
    id,
    title: `${title}: ${of}`,
    unit: `${currencyName(scenario.currency)}, on average over the futures; as it is paid, and discounted to the day of the decision`,
    columns: [
      ...text("Period"),
      ...number("months", "From", "To"),
      ...amount(scenario.currency, ...FLOW.map(([label]) => label)),
      ...amount(scenario.currency, ...FLOW.map(([label]) => `${label}, discounted`)),
    ],
    rows: [...option[periods].map(rowOf), ...endRows(option), rowOf(option.total)],
  }));
}

const FLOW: readonly [label: string, figure: (flow: Flow) => number][] = [
  ["Contribution", ({ contribution }) => contribution],
  ...COST_KINDS.map((kind): [string, (flow: Flow) => number] => [COST_NAMES[kind], ({ costs }) => costs[kind]]),
  ["Paid", ({ paid }) => paid],
  ["Net", ({ net }) => net],
  ["Cumulative net", ({ cumulative }) => cumulative],
];

const rowOf = ({ label, from, to, cash, present }: Period): Row => [
  label,
  from,
  to,
  ...[cash, present].flatMap((flow) => FLOW.map(([, figure]) => figure(flow))),
];

/** What is owed when the horizon ends, and what lands after it: on lines of their own, outside the total below them. */
function endRows({ owed, after, total }: FinanceOption): Row[] {
  const line = (label: string, figures: (kind: "cash" | "present") => Partial<Record<string, number>>): Row => [
    label,
    total.to,
    null,
    ...(["cash", "present"] as const).flatMap((kind) => {
      const stated = figures(kind);
      return FLOW.map(([name]) => stated[name] ?? null);
    }),
  ];
  return [
    line("Owed at the end", (kind) => ({ [COST_NAMES.owed]: owed[kind], Paid: owed[kind], Net: 0 - owed[kind] })),
    line("Lands after the horizon", (kind) => ({ Contribution: after[kind], Net: after[kind] })),
  ];
}
