import type { Field } from "../field.ts";
import { fieldAt } from "../fieldTree.ts";
import type { Quantity } from "../quantity.ts";
import { asCount } from "../quantityText.ts";
import { rangeQuantity } from "../range.ts";
import type { Evidence, Scenario } from "../scenario.ts";
import { type Answers, QUANTITIES, type QuantityId } from "./answers.ts";
import type { Setting } from "./setting.ts";
import { has } from "./unstated.ts";

/** What a level of skill means: 1 works to plan, 0.5 takes twice as long. */
const LEVELS = { new: [0.25, 0.55], some: [0.5, 0.8], good: [0.75, 0.96] } as const;

const LEVEL_WORDS = { new: "new to it", some: "has done it before", good: "at home in it" } as const;

/** What was answered. */
export function stated(scenario: Scenario, answers: Answers): Setting[] {
  const dated = (evidence: Evidence): Evidence => ({ ...evidence, ...(answers.date && { date: answers.date }) });
  const settings: Setting[] = [];
  const set = (path: string, quantity: Quantity, evidence: Evidence) => {
    if (has(scenario, path)) settings.push({ path, quantity, evidence: dated(evidence) });
  };
  for (const id of ["suite", "middleware"] as const) {
    const isOwned = answers[id] === "owned";
    const evidence = judged("owned already, so that its price is paid either way; state what would come on top");
    const owned = ["setup.fee", "pricing.monthlyFee", "pricing.monthlyFeePerThousandContacts", "pricing.exitCost"];
    for (const path of isOwned ? owned : []) set(`approaches.${id}.${path}`, 0, evidence);
    if (answers[`${id}Fee`] === undefined) continue;
    // a price that was quoted is one for the list as it is
    const part = { source: "Judgement: part of the price that was stated at the start", grade: "†" } as const;
    set(`approaches.${id}.pricing.monthlyFeePerThousandContacts`, 0, part);
  }
  for (const skill of ["platform", "api", "process"] as const) {
    const level = answers[`${skill}Skill`];
    const path = `team.skills.${skill}`;
    if (!level) continue;
    const [p10, p90] = LEVELS[level];
    set(path, rangeQuantity(p10, p90, fieldAt(path) as Field), judged(LEVEL_WORDS[level]));
  }
  for (const [key, path] of Object.entries(QUANTITIES)) {
    const quantity = answers[key as QuantityId];
    if (quantity !== undefined) set(path, quantity, evidenceFor(key as QuantityId, quantity));
  }
  return settings;
}

const judged = (what: string): Evidence => ({ source: `Judgement: stated at the start, ${what}`, grade: "†" });

function evidenceFor(id: QuantityId, quantity: Quantity): Evidence {
  const field = fieldAt(QUANTITIES[id]) as Field;
  const counted = typeof quantity === "object" && "beta" in quantity ? asCount(quantity.beta, field) : undefined;
  if (counted) {
    return {
      source: `Own counts: ${counted.hits.toLocaleString("en")} of ${counted.all.toLocaleString("en")}`,
      grade: "A",
      note: "As stated at the start; add where they were counted.",
    };
  }
  if (id === "suiteFee" || id === "middlewareFee") {
    return { source: "Price as stated at the start", grade: "C", note: "An offer or a list price; add whose." };
  }
  return { source: "Judgement: stated at the start", grade: "†" };
}
