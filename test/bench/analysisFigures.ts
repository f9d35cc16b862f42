import { analysisTimes } from "./analyses.ts";
import type { Figure } from "./figure.ts";
import { measured } from "./measured.ts";

/** What each analysis takes beyond the run itself, once. */
export async function analysisFigures(): Promise<Figure[]> {
  return Object.entries(await analysisTimes()).map(([name, seconds]) => ({
    id: `analyses.${name}`,
    name: `two workers, 10,000 trials, ${name}`,
    unit: "s",
    better: "less",
    ...measured([seconds]),
  }));
}
