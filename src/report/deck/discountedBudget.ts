/** Stands below what is said of a limit on what is paid: what the ask says is enough is another amount. */
export const DISCOUNTED_BUDGET = "A budget is counted discounted here; the ask is as it is paid.";
