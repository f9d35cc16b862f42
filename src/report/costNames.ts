import type { CostKind } from "../model/stageTrace.ts";

/** What is paid for, as a column or a row of a table calls it. */
export const COST_NAMES: Record<CostKind, string> = {
  fee: "Set-up fee",
  subscription: "Subscription",
  build: "Work to set it up",
  maintenance: "Upkeep",
  handling: "Transfers by hand",
  incidents: "Breaks and repairs",
  owed: "Exit and clean-up",
};
