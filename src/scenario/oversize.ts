import { type Fault, faultAt } from "./fault.ts";
import { isObject, type JsonObject, listOf, member } from "./json.ts";
import { MOST } from "./limits.ts";
import { plainNumber } from "./requirement.ts";

/**
 * Cuts lists and objects that hold more entries than the format allows down to what it allows, in place, so that
 * judging what is left takes bounded time. Returns a fault for each that was cut.
 */
export function cutOversize(document: JsonObject): Fault[] {
  const faults: Fault[] = [];
  const cut = (parent: unknown, keys: string[], most: number, things: string) => {
    const value = member(parent, keys.at(-1) as string);
    const entries = isObject(value) ? Object.entries(value) : listOf(value);
    if (entries.length <= most) return;
    const required = `at most ${plainNumber(most)} ${things}`;
    faults.push({ ...faultAt(keys, required, 0), found: plainNumber(entries.length) });
    const rest = entries.slice(0, most);
    (parent as JsonObject)[keys.at(-1) as string] = (
      isObject(value) ? Object.fromEntries(rest as []) : rest
    ) as JsonObject;
  };
  cut(document, ["approaches"], MOST.approaches, "approaches");
  cut(document, ["plans"], MOST.plans, "plans");
  listOf(member(document, "plans")).forEach((plan, i) => {
    cut(plan, ["plans", `${i}`, "stages"], MOST.planStages, "stages");
  });
  cut(member(document, "funnel"), ["funnel", "stages"], MOST.stages, "stages");
  const handshake = member(document, "handshake");
  cut(handshake, ["handshake", "signals"], MOST.signals, "signals");
  listOf(member(handshake, "signals")).forEach((signal, i) => {
    cut(signal, ["handshake", "signals", `${i}`, "kept"], MOST.approaches, "approaches");
  });
  cut(document, ["correlations"], MOST.correlations, "correlations");
  cut(document, ["evidence"], MOST.evidence, "entries");
  cut(document, ["actuals"], MOST.actuals, "entries");
  return faults;
}
