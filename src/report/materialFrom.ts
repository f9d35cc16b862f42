import type { Base } from "../decision/base.ts";
import type { Finance } from "../decision/finance/finance.ts";
import { capitalised } from "../decision/names.ts";
import { scenarioHash } from "../scenario/hash.ts";
import { count } from "../scenario/numberForm.ts";
import type { Material } from "./material.ts";

/** What is there of a run; analyses that were not made are left out. */
export interface MaterialParts extends Partial<Pick<Material, "tornado" | "thresholds" | "information" | "risks">> {
  base: Base;
  finance: Finance;
  /** name and version of what computed it */
  engine: string;
  /** of the scenario, if it is known */
  hash?: string;
  /** analyses that are not there are still being made */
  isPending?: boolean;
  /** of the report; the stamp has none */
  day?: Date;
}

/** Puts together what reports are made from, with the stamp that stands on every page of them. */
export function materialFrom({
  base: { result, decision },
  finance,
  engine,
  hash = scenarioHash(result.scenario),
  day,
  isPending = false,
  tornado = null,
  thresholds = null,
  information = null,
  risks = null,
}: MaterialParts): Material {
  const { seed, trials } = result;
  return {
    result,
    decision,
    finance,
    tornado,
    thresholds,
    information,
    risks,
    isPending,
    stamp: [
      capitalised(engine),
      `seed ${seed}`,
      `scenario ${hash}`,
      `${count(trials)} ${trials === 1 ? "future" : "futures"}`,
    ],
    date: day ? inWords(day) : "",
  };
}

/** A day in words, such as "20 November 2026". */
function inWords(day: Date): string {
  return new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric" }).format(day);
}
