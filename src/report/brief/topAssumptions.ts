import { money } from "../../decision/money.ts";
import { count } from "../../scenario/numberForm.ts";
import type { Assumption } from "../assumption.ts";
import { missingEvidence } from "../assumptions.ts";
import { escaped } from "../escaped.ts";
import { tableHtml } from "../html/tableHtml.ts";
import type { Material } from "../material.ts";
import { shortened } from "../shortened.ts";

/** Letters of a cell that is to stay on one line, or nearly. */
const NAME = 40;
const SOURCE = 72;

/** The assumptions that matter most, with their grades, and where all of them stand. */
export function topAssumptions(
  assumptions: readonly Assumption[],
  { result, information }: Material,
  most: number,
): string {
  const { currency } = result.scenario;
  const ranked = assumptions.filter(({ rank }) => rank !== null);
  const top = (ranked.length > 0 ? ranked : assumptions.filter(({ isExact }) => !isExact)).slice(0, most);
  const which =
    ranked.length > 0
      ? `The ${count(top.length)} of ${count(assumptions.length)} that matter most`
      : `${count(top.length)} of ${count(assumptions.length)}; which of them matter most was not worked out`;
  const missing = missingEvidence(assumptions);
  const worth = (value: number | null) => (value === null ? "" : value === 0 ? "nothing" : money(value, currency));
  const rows = top.map(({ name, texts, unit, source, grade, isJudgement, worth: value }) => ({
    cells: [
      escaped(shortened(name, NAME)),
      escaped(texts.median),
      escaped(withoutUnit(texts.range, unit)),
      escaped(grade ?? "†"),
      escaped(source === "" ? (isJudgement ? "A judgement, no source" : "No source") : shortened(source, SOURCE)),
      ...(information ? [escaped(worth(value))] : []),
    ],
  }));
  const about = [
    `${which}; all stand, with their sources, in the appendix of the report and in the workbook.`,
    "Grade A is own counts or official, B a study, C a vendor or relayed, † a judgement.",
    ...(information ? ["Worth is what knowing it before deciding would be worth, at most."] : []),
  ].join(" ");
  const said = missing ? `<b>${escaped(missing)}</b> ${escaped(about)}` : escaped(about);
  return [
    '<section class="assumptions"><h2>What it rests on</h2>',
    `<p class="unit">${said}</p>`,
    tableHtml({
      caption: "What it rests on",
      isCaptionHidden: true,
      columns: [
        { label: "Assumption", align: "left" },
        { label: "median", align: "right" },
        { label: "8 in 10 futures", align: "right" },
        { label: "grade", align: "left" },
        { label: "source", align: "left" },
        ...(information ? [{ label: "worth", align: "right" as const }] : []),
      ],
      rows,
    }),
    "</section>",
  ].join("");
}

/** The median beside it has the unit already. */
function withoutUnit(text: string, unit: string): string {
  return unit !== "" && text.endsWith(` ${unit}`) ? text.slice(0, -unit.length - 1) : text;
}
