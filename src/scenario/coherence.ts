import { gaussianCopula } from "../random/copula.ts";
import { distributionOf } from "./distributionOf.ts";
import { type Fault, faultAt } from "./fault.ts";
import { placedFields } from "./fieldTree.ts";
import { entriesOf, listOf, member } from "./json.ts";
import { nearest } from "./nearest.ts";
import type { PlacedQuantity } from "./quantities.ts";
import { canBeZero, isUncertain, isZero, type Quantity } from "./quantity.ts";
import { quantityProblems } from "./quantityProblems.ts";

/** Faults of values that are each allowed but cannot stand together. Parts that are faulty in themselves are passed over. */
export function coherenceFaults(document: unknown): Fault[] {
  const quantities = validQuantities(document);
  return [
    ...weightFaults(document),
    ...transferFaults(document, quantities),
    ...learningFaults(quantities),
    ...correlationFaults(document, quantities),
    ...pageFaults(document),
  ];
}

function validQuantities(document: unknown): Map<string, PlacedQuantity> {
  const valid = new Map<string, PlacedQuantity>();
  for (const { path, field, value } of placedFields(document)) {
    if (field.plain || quantityProblems(value, field).length > 0) continue;
    valid.set(path, { path, field, quantity: value as Quantity });
  }
  return valid;
}

function weightFaults(document: unknown): Fault[] {
  const signals = listOf(member(member(document, "handshake"), "signals"));
  if (signals.length === 0 || signals.some((signal) => member(signal, "weight") !== 0)) return [];
  return [{ path: "handshake.signals", required: "weights with a sum above 0", found: "0 in all of them" }];
}

function transferFaults(document: unknown, quantities: ReadonlyMap<string, PlacedQuantity>): Fault[] {
  return entriesOf(member(document, "approaches")).flatMap(([id]) => {
    const interval = quantities.get(`approaches.${id}.sync.intervalHours`)?.quantity;
    const work = quantities.get(`approaches.${id}.handling.hoursPerTransfer`)?.quantity;
    if (interval === undefined || work === undefined || !canBeZero(interval) || isZero(work)) return [];
    const required = "0 where sync.intervalHours can be 0 (an event stream has no transfers to handle)";
    return [faultAt(["approaches", id, "handling", "hoursPerTransfer"], required, work)];
  });
}

function learningFaults(quantities: ReadonlyMap<string, PlacedQuantity>): Fault[] {
  const gain = quantities.get("funnel.learning.gainPerWeek");
  const fade = quantities.get("funnel.learning.fadePerWeek");
  if (gain === undefined || fade === undefined) return [];
  const least = distributionOf(gain.quantity, gain.field).lower + distributionOf(fade.quantity, fade.field).lower;
  if (least <= 1) return [];
  const found = { gainPerWeek: gain.quantity, fadePerWeek: fade.quantity };
  return [faultAt(["funnel", "learning"], "gainPerWeek + fadePerWeek of at most 1", found)];
}

function correlationFaults(document: unknown, quantities: ReadonlyMap<string, PlacedQuantity>): Fault[] {
  const faults: Fault[] = [];
  const seen = new Set<string>();
  const names: string[] = [];
  const pairs: { a: number; b: number; rank: number }[] = [];
  const indexOf = (path: string) => (names.includes(path) ? names.indexOf(path) : names.push(path) - 1);
  listOf(member(document, "correlations")).forEach((correlation, i) => {
    const between = listOf(member(correlation, "between"));
    const [first, second] = between;
    const rank = member(correlation, "rank");
    if (between.length !== 2 || typeof first !== "string" || typeof second !== "string") return;
    const before = faults.length;
    between.forEach((path, j) => {
      faults.push(...endFaults(path as string, ["correlations", i, "between", j], quantities));
    });
    const pair = JSON.stringify([first, second].sort());
    if (first === second) faults.push(faultAt(["correlations", i, "between"], "two different quantities", between));
    else if (seen.has(pair)) faults.push(faultAt(["correlations", i, "between"], "each pair once", between));
    seen.add(pair);
    if (faults.length > before || typeof rank !== "number" || !(Math.abs(rank) < 1)) return;
    pairs.push({ a: indexOf(first), b: indexOf(second), rank });
  });
  return faults.length > 0 ? faults : definitenessFaults(names, pairs);
}

function endFaults(path: string, keys: (string | number)[], quantities: ReadonlyMap<string, PlacedQuantity>): Fault[] {
  const quantity = quantities.get(path)?.quantity;
  if (quantity === undefined) {
    const near = nearest(path, quantities.keys());
    return [faultAt(keys, "the path of an uncertain quantity", path, near && `did you mean ${near}`)];
  }
  if (isUncertain(quantity)) return [];
  return [faultAt(keys, "the path of an uncertain quantity", path, "its value there is exact")];
}

function pageFaults(document: unknown): Fault[] {
  const ids = listOf(member(member(document, "presentation"), "pages")).map((page) => member(page, "id"));
  return ids.flatMap((id, i) =>
    typeof id === "string" && ids.indexOf(id) < i
      ? [faultAt(["presentation", "pages", i, "id"], "each page once", id)]
      : [],
  );
}

function definitenessFaults(names: string[], pairs: { a: number; b: number; rank: number }[]): Fault[] {
  try {
    gaussianCopula(names, pairs);
    return [];
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const required = "ranks that can hold together (a positive definite matrix)";
    return [{ path: "correlations", required, found: `${pairs.length} that cannot`, hint: "bring them nearer to 0" }];
  }
}
