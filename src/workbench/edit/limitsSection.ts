import { html, type TemplateResult } from "lit";
import type { Criterion } from "../../decision/decision.ts";
import { inHundred, threeFiguresUp } from "../../decision/money.ts";
import { namesOf } from "../../decision/names.ts";
import "../../elements/limits/limits.ts";
import type { CriterionRow, LimitRow, NamedOption } from "../../elements/limits/limitRows.ts";
import { shifted } from "../../scenario/decimal.ts";
import {
  LIMITS,
  type Limit,
  limitField,
  withCriterion,
  withDecisionOf,
  withLimit,
  withoutLimit,
} from "../../scenario/edit/limits.ts";
import { quantityText } from "../../scenario/formatQuantity.ts";
import { parseQuantity } from "../../scenario/parseQuantity.ts";
import type { Constraints, Scenario } from "../../scenario/scenario.ts";
import type { SimulationResult } from "../../simulation/result.ts";
import { oncePer } from "../oncePer.ts";
import type { PageContext } from "../page.ts";
import type { Outcome } from "../runner.ts";
import { type LimitsKept, limitsKept, limitsSentence, pickBy } from "./limitsKept.ts";
import { looksOf } from "./optionLooks.ts";

const CRITERIA: readonly { id: Criterion; label: string; means: string }[] = [
  {
    id: "expected",
    label: "Lowest cost on average",
    means: "The mean of total cost over all futures: paid, and still open.",
  },
  {
    id: "cautious",
    label: "Lowest cost in bad futures",
    means: "The mean of total cost over each option’s dearest tenth of futures.",
  },
  {
    id: "regret",
    label: "Least regret",
    means: "How much dearer it is than the best option of the same future: the least in nine futures of ten.",
  },
];

const HELP: Record<Limit, string> = {
  maxDirectCost: "What is paid over the horizon, discounted, may not be more.",
  liveByMonth: "Something must be live by then, counted from today. Leaving it open is exempt.",
  maxDelayHours: "What is live at the end may not take longer from signal to action. Leaving it open is exempt.",
};

/** What decides and within which limits, with what the results say of both. */
export function limitsSection({ document, outcome, stale, edit }: PageContext): TemplateResult {
  const { scenario, file } = document;
  const { criterion, constraints } = scenario.decision;
  const judged = outcome && judgedWithin(outcome.result)(constraints);
  const kept = judged?.kept ?? null;
  const row = (id: keyof Constraints) => limitRow(id, scenario, file, outcome, kept);
  return html`<spandrel-limits
    criterion=${criterion}
    .criteria=${criteriaOf(scenario, judged)}
    ?ruled=${criterion !== file.decision.criterion}
    .limits=${LIMITS.map(row)}
    .chance=${row("chance")}
    says=${limitsSentence(scenario, kept)}
    .parse=${(limit: keyof Constraints, text: string) => readLimit(limit, text, scenario)}
    .write=${written}
    ?stale=${stale}
    @criterion-change=${({ detail }: CustomEvent<{ criterion: Criterion }>) =>
      edit((present) => withCriterion(present, detail.criterion))}
    @limit-change=${({ detail: { limit, value } }: CustomEvent<{ limit: Limit; value: number | null }>) =>
      edit((present) => (value === null ? withoutLimit(present, limit) : withLimit(present, limit, value)))}
    @limits-reset=${() => edit((present) => withDecisionOf(present, file))}
  ></spandrel-limits>`;
}

/** What a run says of some limits: made once for both, since the page is drawn often. */
const judgedWithin = oncePer((result: SimulationResult) =>
  oncePer((constraints: Constraints) => ({
    kept: limitsKept(result, constraints),
    picks: new Map(CRITERIA.map(({ id }) => [id, pickBy(result, id, constraints)])),
  })),
);

type Judged = ReturnType<ReturnType<typeof judgedWithin>>;

function criteriaOf(scenario: Scenario, judged: Judged | null): CriterionRow[] {
  return CRITERIA.map((each) => {
    const pick = judged?.picks.get(each.id);
    return { ...each, picks: pick ? named(pick, scenario) : null };
  });
}

function limitRow(
  id: keyof Constraints,
  scenario: Scenario,
  file: Scenario,
  outcome: Outcome | null,
  kept: LimitsKept | null,
): LimitRow {
  const field = limitField(id);
  const value = scenario.decision.constraints[id];
  const shown = { id, value, changed: value !== file.decision.constraints[id] };
  if (id === "chance") {
    const help = "An option that keeps a limit in fewer futures is set aside. Each limit is judged apart.";
    return { ...shown, label: "Kept in at least", help, unit: "futures of 100", suggested: 0.8, kept: [] };
  }
  const options = kept?.met.filter(({ constraint }) => constraint === id) ?? [];
  return {
    ...shown,
    label: field.label,
    help: HELP[id],
    unit: field.unit.kind === "money" ? scenario.currency : field.unit.words,
    suggested: suggested(id, scenario, outcome),
    kept: options.flatMap(({ option, chance }) => {
      const looks = named(option, scenario);
      const isAside = chance < scenario.decision.constraints.chance;
      const words = `${inHundred(chance)} of 100${isAside ? ", set aside" : ""}`;
      return looks ? [{ ...looks, words, isAside }] : [];
    }),
  };
}

/** A value that the pick as it is would keep, or a plain one before there are results. */
function suggested(limit: Limit, { horizonMonths }: Scenario, outcome: Outcome | null): number {
  const { option } = outcome?.decision.recommendation ?? {};
  const pick = outcome?.decision.options.find(({ id }) => id === option);
  if (limit === "maxDelayHours") return 24;
  if (limit === "maxDirectCost") return pick && pick.directCost.p90 > 0 ? threeFiguresUp(pick.directCost.p90) : 100_000;
  return Math.max(1, pick?.liveWeek ? Math.ceil((pick.liveWeek.p90 * 12) / 52) : Math.ceil(horizonMonths / 2));
}

/** How an option of the results is called and drawn; null for one that is no longer there. */
function named(id: string, scenario: Scenario): NamedOption | null {
  const name = namesOf(scenario).get(id)?.short;
  return name === undefined ? null : { name, style: looksOf(scenario)[id] };
}

function written(limit: keyof Constraints, value: number): string {
  return limit === "chance" ? shifted(String(value), 2) : quantityText(value, limitField(limit));
}

function readLimit(limit: keyof Constraints, text: string, { currency }: Scenario): number {
  // "80" futures of 100
  const isCount = limit === "chance" && /^[\d.]+$/.test(text.trim());
  const answer = parseQuantity(isCount ? `${text}%` : text, limitField(limit), { currency });
  if (!answer.ok) throw new Error(answer.hint ? `${answer.message}. ${answer.hint}` : answer.message);
  return answer.quantity as number;
}
