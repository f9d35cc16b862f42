import { quantitiesOf } from "../quantities.ts";
import type { Scenario } from "../scenario.ts";
import { PER_DOLLAR, type StartCurrency } from "./currencies.ts";
import { evidenceOf, noted, withSettings } from "./setting.ts";
import { timesQuantity } from "./timesQuantity.ts";

/** A scenario in US dollars with its amounts in another currency, at a round rate that their evidence states. */
export function inCurrency(scenario: Scenario, currency: StartCurrency): Scenario {
  const rate = PER_DOLLAR[currency];
  if (currency === "USD") return scenario;
  const amounts = quantitiesOf(scenario).filter(({ field, quantity }) => field.unit.kind === "money" && quantity !== 0);
  const note = `Converted from US dollars at ${rate} ${currency}, a round figure.`;
  const settings = amounts.map(({ path, quantity }) => ({
    path,
    quantity: timesQuantity(quantity, rate),
    evidence: noted(evidenceOf(scenario, path), note),
  }));
  return { ...withSettings(scenario, settings), currency };
}
