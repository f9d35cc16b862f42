import { evidenceAt } from "./evidenceAt.ts";
import { gradeOf } from "./gradeCounts.ts";
import { inputName } from "./labels.ts";
import { quantitiesOf } from "./quantities.ts";
import { quantityText } from "./quantityText.ts";
import type { Evidence, Scenario } from "./scenario.ts";

/** What is known of one quantity of a scenario. */
export interface EvidenceRow {
  path: string;
  /** "Suite: fit" */
  name: string;
  /** as it would be typed, with what it is counted in */
  value: string;
  grade: Evidence["grade"];
  /** empty where there is none */
  source: string;
  note: string;
}

/** Every quantity of a scenario, in the file's order, with the evidence that it rests on: its own or its group's. */
export function evidenceRows(scenario: Scenario): EvidenceRow[] {
  return quantitiesOf(scenario).map(({ path, quantity, field }) => {
    const evidence = evidenceAt(scenario, path)?.evidence;
    return {
      path,
      name: inputName(scenario, path),
      value: `${quantityText(quantity, field)} ${field.unit.words}`.trim(),
      grade: gradeOf(scenario, path),
      source: evidence?.source ?? "",
      note: evidence?.note ?? "",
    };
  });
}
