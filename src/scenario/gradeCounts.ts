import { evidenceAt } from "./evidenceAt.ts";
import { quantitiesOf } from "./quantities.ts";
import { isUncertain } from "./quantity.ts";
import type { Evidence, Scenario } from "./scenario.ts";

/** How many quantities of a scenario rest on evidence of one grade. */
export interface GradeCount {
  grade: Evidence["grade"];
  /** stated as one number */
  exact: number;
  /** stated as a range or another distribution */
  uncertain: number;
}

const GRADES: readonly Evidence["grade"][] = ["A", "B", "C", "†"];

/** The quantities of a scenario by the grade of their evidence, best grade first; one without any is a judgement. */
export function gradeCounts(scenario: Scenario): GradeCount[] {
  const graded = quantitiesOf(scenario).map(({ path, quantity }) => ({
    grade: gradeOf(scenario, path),
    isUncertain: isUncertain(quantity),
  }));
  return GRADES.map((grade) => {
    const own = graded.filter((each) => each.grade === grade);
    const uncertain = own.filter((each) => each.isUncertain).length;
    return { grade, exact: own.length - uncertain, uncertain };
  });
}

/** The grade of what stands at a path; a judgement where nobody says anything of it. */
export function gradeOf(scenario: Pick<Scenario, "evidence">, path: string): Evidence["grade"] {
  return evidenceAt(scenario, path)?.evidence.grade ?? "†";
}
