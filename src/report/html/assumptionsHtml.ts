import { money } from "../../decision/money.ts";
import { count } from "../../scenario/numberForm.ts";
import type { Assumption } from "../assumption.ts";
import { missingEvidence } from "../assumptions.ts";
import { escaped } from "../escaped.ts";
import type { Material } from "../material.ts";
import { linkedText } from "./linkedText.ts";
import { tableHtml } from "./tableHtml.ts";

/** The appendix: every assumption, those that matter most first; judgements are called that. */
export function assumptionsHtml(assumptions: readonly Assumption[], { result, information }: Material) {
  const { currency } = result.scenario;
  const worthOf = (worth: number | null) => (worth === null ? "" : worth === 0 ? "nothing" : money(worth, currency));
  const rows = assumptions.map(({ rank, name, texts, source, date, owner, grade, isJudgement, worth }) => ({
    cells: [
      escaped(name),
      rank === null ? "" : count(rank),
      escaped(texts.median),
      escaped(texts.range),
      isJudgement ? `<span class="judged">${grade ?? "†"} judgement</span>` : escaped(grade ?? ""),
      source === "" ? "none stated" : linkedText(source),
      `<span class="dated">${escaped(date)}</span>`,
      escaped(owner),
      ...(information ? [escaped(worthOf(worth))] : []),
    ],
  }));
  const left = ["Assumption", "rank", "median", "8 in 10 futures", "grade", "source", "of", "owner"];
  const figures = ["rank", "median", "8 in 10 futures", "worth"];
  const columns = [...left, ...(information ? ["worth"] : [])].map((label) => ({
    label,
    align: figures.includes(label) ? ("right" as const) : ("left" as const),
  }));
  const missing = missingEvidence(assumptions);
  const name = "Appendix: all assumptions";
  const about = [
    "Ranked by what it would be worth to know each before deciding, then by how far it moves the lead; exact values last.",
    "Grades: A own counts, peer-reviewed or official; B an industry study; C a vendor or relayed; † a judgement.",
    ...(missing ? [missing] : []),
  ];
  const table = tableHtml({ caption: escaped(name), isCaptionHidden: true, columns, rows, kind: "assumptions" });
  return {
    id: "assumptions",
    name,
    markup: `<h2>${name}</h2><p class="unit">${escaped(about.join(" "))}</p><div class="wide" role="region" aria-label="${name}" tabindex="0">${table}</div>`,
  };
}
