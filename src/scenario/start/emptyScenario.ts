import { VERSION } from "../definition.ts";
import type { Field } from "../field.ts";
import { fieldAt } from "../fieldTree.ts";
import type { Quantity } from "../quantity.ts";
import { rangeQuantity } from "../range.ts";
import { DEFAULT_CHANCE, type Evidence, type Scenario } from "../scenario.ts";
import { EMPTY, EMPTY_APPROACHES, type Values } from "./emptyValues.ts";
import { UNTITLED } from "./scenarioFrom.ts";

const NEUTRAL: Evidence = { source: "Judgement: a neutral range to begin with; replace with your own", grade: "†" };

/** A complete scenario of no business in particular: a wide range for everything that can have one, all of it judgement. */
export function emptyScenario(): Scenario {
  const ids = Object.keys(EMPTY_APPROACHES) as (keyof typeof EMPTY_APPROACHES)[];
  const approaches = ids.map((id) => {
    const { names, setup, values } = EMPTY_APPROACHES[id];
    const all = nested(values, (path) => `approaches.any.${path}`);
    return [id, { ...names, ...all, setup: { ...setup, ...(all.setup as object) } }];
  });
  const kept = fieldAt("handshake.signals.0.kept.any") as Field;
  const { timing, funnel, team } = nested(EMPTY, (path) => path);
  return {
    version: VERSION,
    name: UNTITLED,
    description: "",
    currency: "USD",
    horizonMonths: 18,
    seed: UNTITLED,
    trials: 10_000,
    finance: { discountRate: 0.1 },
    timing,
    funnel: { ...(funnel as object), stages: [] },
    team,
    handshake: {
      trigger: "something shows that a person may buy",
      signals: [
        { name: "Intent", weight: 1, kept: Object.fromEntries(ids.map((id) => [id, rangeQuantity(0.5, 0.95, kept)])) },
      ],
    },
    approaches: Object.fromEntries(approaches),
    plans: [],
    correlations: [],
    decision: { criterion: "expected", constraints: { chance: DEFAULT_CHANCE } },
    evidence: Object.fromEntries(
      ["finance", "timing", "funnel", "team", "handshake", "approaches"].map((group) => [group, NEUTRAL]),
    ),
    actuals: [],
    presentation: { pages: [] },
  } as unknown as Scenario;
}

/** Values by path as the objects that the paths lead through. */
function nested(values: Values, pathOf: (path: string) => string): Record<string, unknown> {
  const root: Record<string, unknown> = {};
  for (const [path, value] of Object.entries(values)) {
    const keys = path.split(".");
    const last = keys.pop() as string;
    const parent = keys.reduce((at, key) => {
      at[key] ??= {};
      return at[key] as Record<string, unknown>;
    }, root);
    const isRange = Array.isArray(value);
    parent[last] = isRange ? rangeQuantity(value[0], value[1], fieldAt(pathOf(path)) as Field) : (value as Quantity);
  }
  return root;
}
