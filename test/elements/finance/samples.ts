import type { Finance, FinanceOption } from "../../../src/decision/finance/finance.ts";
import { financeOf } from "../../../src/decision/finance/financeOf.ts";
import type { Scenario } from "../../../src/scenario/scenario.ts";
import { ranWithCash } from "../../support/finances.ts";

/** The finances of a scenario over some futures, against a baseline. */
export async function finances(scenario: Scenario, baseline?: string): Promise<Finance> {
  const { base, cash } = await ranWithCash(scenario, 250);
  return financeOf(cash, base, baseline);
}

/** One of the options of a finance table. */
export function optionIn({ options }: Finance, id: string): FinanceOption {
  const found = options.find((option) => option.id === id);
  if (!found) throw new Error(`required the option ${id}`);
  return found;
}
