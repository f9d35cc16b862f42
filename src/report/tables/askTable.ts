import { type Outlay, PAYEES } from "../../decision/finance/finance.ts";
import { capitalised } from "../../decision/names.ts";
import { currencyName } from "../../scenario/currencyForm.ts";
import type { ReportTable } from "../reportTable.ts";
import type { Subject } from "../subject.ts";
import { amount, text } from "./columns.ts";

const FIGURES = ["mean", "p50", "p80"] as const;

/** Cash out by quarter and payee of the pick, or of the bridge that the report speaks of. */
export function askTable({ material, scenario, bridge, state, midway }: Subject): ReportTable[] {
  const option = material.finance.options.find(({ id }) => id === bridge.id);
  if (!option) return [];
  const { quarters, owed, total, deepest } = option.ask;
  const figures = (outlay: Outlay) => FIGURES.map((figure) => outlay[figure]);
  const name = midway(bridge.id).text;
  return [
    {
      id: "ask",
      title: state === "bridge" ? `The ask: ${name}` : `What ${name} would ask for, though it is not proposed`,
      unit: `Cash out, ${currencyName(scenario.currency)}, not discounted: on average, and what 5 and 8 of 10 futures stay within; these do not add up over quarters or payees; “deepest” is the most that cash paid is ever ahead of contribution landed`,
      columns: [
        ...text("Quarter"),
        ...["All", ...PAYEES.map(capitalised)].flatMap((payee) =>
          amount(scenario.currency, ...FIGURES.map((figure) => `${payee}, ${figure}`)),
        ),
        ...amount(scenario.currency, "Deepest, of the expected cash", "Deepest, p50", "Deepest, p80"),
      ],
      rows: [
        ...[...quarters, owed, total].map((quarter) => [
          quarter.label,
          ...figures(quarter),
          ...PAYEES.flatMap((payee) => figures(quarter.payees[payee])),
          ...[null, null, null],
        ]),
        [
          deepest.month > 0
            ? `Expected cash is deepest, month ${deepest.month}`
            : "Expected cash never falls below where it began",
          ...["All", ...PAYEES].flatMap(() => FIGURES.map(() => null)),
          deepest.expected,
          deepest.p50,
          deepest.p80,
        ],
      ],
    },
  ];
}
