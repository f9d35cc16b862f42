import { missingEvidence } from "../assumptions.ts";
import { plain } from "../sentence.ts";
import type { Book } from "./book.ts";
import { type Cell, type Sheet, type Style, text, wrapped } from "./sheet.ts";
import { BOLD, NOTE, TITLE } from "./styles.ts";

/** Width of the column of words. */
const WORDS = 100;

/** What each sheet is, and whether it recalculates. */
export interface SheetNote {
  name: string;
  what: string;
}

/** What the workbook says, where it comes from, and how to use it. */
export function readMeSheet(
  { material, assumptions, option, baseline, trials }: Book,
  notes: readonly SheetNote[],
): Sheet {
  const { decision, finance, result, stamp, date } = material;
  const { headline, because } = decision.recommendation;
  const judged = assumptions.filter(({ isJudgement }) => isJudgement).length;
  const missing = missingEvidence(assumptions);
  const [shown, against] = [finance.options[option], finance.options[baseline]];
  const line = (label: string, words: string, looks: Style = {}): Cell[] => [
    text(label, { ...BOLD, alignVertical: "top" }),
    wrapped(words, WORDS, looks),
  ];
  return {
    name: "Read me",
    widths: [24, WORDS],
    frozen: { rows: 0, columns: 0 },
    rows: [
      [text(result.scenario.name, TITLE)],
      [text("The finances behind one decision, as a workbook that recalculates", NOTE)],
      [],
      line("The verdict", plain(headline), { fontWeight: "bold" }),
      ...because.map((reason) => line("", reason)),
      [],
      line("Shown at first", `${shown.label}, against ${against.label}.`),
      line(
        "To change that",
        'On the sheet Finance, change the number of the option, that of the baseline, or the discount rate: the weekly, monthly, quarterly and yearly cash, NPV, ROI and payback follow. The column of differences then says "changed".',
      ),
      line(
        "What is live",
        "Everything that is worked out from the expected weekly cash of the options. What the simulation draws is not: cash by week, trials, inputs and the tables at the end are values. Changing an input changes nothing here; change it in Spandrel and export again.",
      ),
      line(
        "Evidence",
        `${missing ?? "Every input has a source or is a stated judgement."} ${judged} of ${assumptions.length} inputs are judgements.`,
      ),
      ...(trials < finance.trials
        ? [
            line(
              "Trials",
              `The sheet of trials holds the first ${trials} of ${finance.trials}; its percentiles are those of a part.`,
            ),
          ]
        : []),
      line(
        "Texts",
        "A text that begins with a sign that could start a formula has an apostrophe before it, so that it stays a text wherever it is copied.",
      ),
      line("Made by", [...stamp, ...(date === "" ? [] : [date])].join(", ")),
      [],
      [text("Sheet", BOLD), text("What it holds", BOLD)],
      ...notes.map(({ name, what }): Cell[] => [text(name, { alignVertical: "top" }), wrapped(what, WORDS)]),
    ],
  };
}
