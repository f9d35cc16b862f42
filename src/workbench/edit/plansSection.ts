import { html, type TemplateResult } from "lit";
import { money } from "../../decision/money.ts";
import { capitalised } from "../../decision/names.ts";
import { inForm } from "../../scenario/numberForm.ts";
import "../../elements/plan-timeline/plan-timeline.ts";
import type { PlanDetail } from "../../elements/plan-timeline/plan-timeline.ts";
import type { PlannedStage, PlanRow, StageChoice } from "../../elements/plan-timeline/planRows.ts";
import { withNewPlan, withoutPlan, withPlanCopy } from "../../scenario/edit/planList.ts";
import { renamedPlan } from "../../scenario/edit/planNames.ts";
import { withoutStage, withStageAdded, withStageApproach, withStageStart } from "../../scenario/edit/planStages.ts";
import type { Field } from "../../scenario/field.ts";
import { fieldAt } from "../../scenario/fieldTree.ts";
import { MOST } from "../../scenario/limits.ts";
import { parseQuantity } from "../../scenario/parseQuantity.ts";
import { type Names, type Plan, planNames, type Scenario } from "../../scenario/scenario.ts";
import type { PageContext } from "../page.ts";
import type { Outcome } from "../runner.ts";
import { exampleVerdict, looksOf } from "./optionLooks.ts";
import { stageEstimate } from "./stageEstimate.ts";

/** Months after the last stage that a further one starts. */
const NEXT_STAGE = 3;

type Event = CustomEvent<Required<PlanDetail>>;

/** The plans: their stages on a scale of months, what they are called, and more or fewer of them. */
export function plansSection({ document, outcome, stale, edit }: PageContext): TemplateResult {
  const { scenario, file } = document;
  return html`<spandrel-plan-timeline
    .plans=${rowsOf(scenario, file, outcome)}
    .approaches=${choicesOf(scenario)}
    .horizon=${scenario.horizonMonths}
    .most=${{ plans: MOST.plans, stages: MOST.planStages }}
    .bars=${(stages: readonly PlannedStage[]) => stageEstimate(scenario, stages)}
    .parse=${(text: string) => monthOf(text, scenario)}
    .sentence=${(id: string, names: Partial<Names>) => exampleVerdict(id, namesAs(scenario, id, names))}
    ?stale=${stale}
    @plan-rename=${({ detail: { id, names } }: Event) => edit((present) => renamedPlan(present, id, names))}
    @plan-copy=${({ detail: { id } }: Event) => edit((present) => withPlanCopy(present, id))}
    @plan-remove=${({ detail: { id } }: Event) => edit((present) => withoutPlan(present, id))}
    @plan-add=${() => edit(withNewPlan)}
    @stage-start=${({ detail: { id, stage, startMonth } }: Event) =>
      edit((present) => withStageStart(present, id, stage, startMonth))}
    @stage-approach=${({ detail: { id, stage, approach } }: Event) =>
      edit((present) => withStageApproach(present, id, stage, approach))}
    @stage-add=${({ detail: { id } }: Event) => edit((present) => withStageAdded(present, id, nextStart(present, id)))}
    @stage-remove=${({ detail: { id, stage } }: Event) => edit((present) => withoutStage(present, id, stage))}
  ></spandrel-plan-timeline>`;
}

function rowsOf(scenario: Scenario, file: Scenario, outcome: Outcome | null): PlanRow[] {
  const styles = looksOf(scenario);
  return scenario.plans.map((plan) => {
    const { id, label, short, doing, stages } = plan;
    const derived = planNames({ stages }, scenario.approaches);
    const was = file.plans.find((each) => each.id === id);
    return {
      id,
      names: { label, short, doing },
      derived: { ...derived, short: label },
      style: styles[id],
      changed: JSON.stringify(was) !== JSON.stringify(plan),
      stages,
      figures: figuresOf(id, scenario, outcome),
    };
  });
}

function figuresOf(id: string, { currency }: Scenario, outcome: Outcome | null): PlanRow["figures"] {
  const option = outcome?.decision.options.find((each) => each.id === id);
  if (!option) return null;
  const live = option.liveWeek ? `live in month ${inForm(((option.liveWeek.p50 * 12) / 52).toFixed(1))}` : "never live";
  return { cost: `${money(option.tco.mean, currency)} in all`, live };
}

function choicesOf(scenario: Scenario): StageChoice[] {
  const styles = looksOf(scenario);
  return Object.entries(scenario.approaches).map(([id, { short }]) => ({
    id,
    name: capitalised(short),
    style: styles[id],
  }));
}

function monthOf(text: string, { currency }: Scenario): number {
  const field = fieldAt("plans.0.stages.0.startMonth") as Field;
  const answer = parseQuantity(text, field, { currency });
  if (!answer.ok) throw new Error(answer.hint ? `${answer.message}. ${answer.hint}` : answer.message);
  return answer.quantity as number;
}

function namesAs(scenario: Scenario, id: string, names: Partial<Names>): Names {
  const plan = (each: Scenario) => each.plans.find((one) => one.id === id) as Plan;
  try {
    return plan(renamedPlan(scenario, id, names));
  } catch {
    // while it is typed a name may be one that cannot stand
    return plan(scenario);
  }
}

function nextStart({ plans, horizonMonths }: Scenario, id: string): number {
  const last = plans.find((plan) => plan.id === id)?.stages.at(-1)?.startMonth ?? 0;
  return Math.max(last, Math.min(last + NEXT_STAGE, horizonMonths - 1));
}
