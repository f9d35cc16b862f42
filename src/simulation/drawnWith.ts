import type { DrawnScenario } from "../model/drawn.ts";
import { slotAt } from "./inputs.ts";

/**
 * Drawn inputs with other numbers at some paths, which are not checked; the original stays as it is.
 *
 * @param values by path: `{ "approaches.suite.fit": 0.6 }`
 * @throws RangeError if there is no quantity at a path
 *
 * @example drawnWith({ funnel: { campaigns: 6 } }, { "funnel.campaigns": 8 }) // => { funnel: { campaigns: 8 } }
 */
export function drawnWith(drawn: DrawnScenario, values: Readonly<Record<string, number>>): DrawnScenario {
  const changed = JSON.parse(JSON.stringify(drawn)) as DrawnScenario;
  for (const [path, value] of Object.entries(values)) {
    const { target, key } = slotAt(changed, path);
    target[key] = value;
  }
  return changed;
}
