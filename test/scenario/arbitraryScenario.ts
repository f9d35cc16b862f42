import fc from "fast-check";
import { metalogMedianRange } from "../../src/distributions/metalog.ts";
import { type Field, statedRange } from "../../src/scenario/field.ts";
import { FIELDS } from "../../src/scenario/fields.ts";
import { PAGE_IDS } from "../../src/scenario/presentation.ts";
import type { Quantity } from "../../src/scenario/quantity.ts";
import { resolved, type Scenario, type ScenarioFile } from "../../src/scenario/scenario.ts";

/** A number that the field may state, from the whole range or from its everyday part. */
export function statedNumber(field: Field): fc.Arbitrary<number> {
  const { low, high } = statedRange(field);
  const min = field.lowerOpen && field.floor === undefined ? low + 1e-9 : low;
  if (field.integer) return fc.integer({ min, max: high });
  return fc
    .oneof(
      fc.double({ min, max: high, noNaN: true }),
      fc.double({ min, max: Math.min(high, 100), noNaN: true }),
      fc.constantFrom(min, high, Math.min(high, Math.max(min, 0.07))),
    )
    .map((x) => x + 0);
}

function rising(field: Field, count: number): fc.Arbitrary<number[]> {
  const numbers = fc.uniqueArray(statedNumber(field), { minLength: count, maxLength: count });
  return numbers.map((each) => each.sort((a, b) => a - b));
}

function percentiles(field: Field): fc.Arbitrary<Quantity> {
  const { lower, upper } = field.bounds;
  return fc.tuple(rising(field, 2), fc.double({ min: 0.05, max: 0.95, noNaN: true })).map(([ends, share]) => {
    const [p10, p90] = ends as [number, number];
    if (!(lower < p10 && p90 < upper)) return p10;
    const [low, high] = metalogMedianRange(p10, p90, field.bounds);
    const p50 = low + share * (high - low);
    return p10 < p50 && p50 < p90 && low < p50 && p50 < high ? { p10, p50, p90 } : p10;
  });
}

const SHAPE = fc.double({ min: 0.01, max: 1e4, noNaN: true });

/** Any quantity that the field may have. */
export function arbitraryQuantity(field: Field): fc.Arbitrary<Quantity> {
  const positive = statedNumber(field).map((x) => (x > 0 ? x : Math.max(statedRange(field).low, 0.5)));
  const sd = fc.double({ min: 1e-6, max: 10, noNaN: true });
  return fc.oneof(
    statedNumber(field),
    percentiles(field),
    rising(field, 3).map(([min, mode, max]) => ({ min, mode, max }) as Quantity),
    rising(field, 2).map((uniform) => ({ uniform }) as Quantity),
    rising(field, 3).map((triangular) => ({ triangular }) as Quantity),
    fc.tuple(statedNumber(field), sd).map((normal) => ({ normal })),
    fc.tuple(positive, sd).map((lognormal) => ({ lognormal })),
    statedRange(field).low < 1 ? fc.tuple(SHAPE, SHAPE).map((beta) => ({ beta })) : statedNumber(field),
    fc.array(statedNumber(field), { minLength: 1, maxLength: 20 }).map((values) => ({ values })),
  );
}

const SAFE = fc
  .string({
    unit: fc.constantFrom(...('abc XYZ"\\<>&{}é漢🙂'.match(/./gu) as string[])),
    minLength: 1,
    maxLength: 20,
  })
  .filter((text) => text.trim() !== "");
const ID = fc
  .stringMatching(/^[a-z][a-z0-9-]{0,39}$/)
  .filter((id) => !["open", "constructor", "prototype"].includes(id));

/** Fills in the leaves of part of a document, given as a list of paths without their prefix in the catalogue. */
function leaves(prefix: string, quantities = true): fc.Arbitrary<Record<string, unknown>> {
  const fields = FIELDS.filter(({ path }) => path.startsWith(prefix) && !path.slice(prefix.length).includes("*"));
  const numbers = fc.tuple(
    ...fields.map((field) => (field.plain || !quantities ? statedNumber(field) : arbitraryQuantity(field))),
  );
  return numbers.map((values) => {
    const root: Record<string, unknown> = {};
    fields.forEach(({ path }, i) => {
      const keys = path.slice(prefix.length).split(".");
      const last = keys.pop() as string;
      const parent = keys.reduce((at, key) => {
        at[key] ??= {};
        return at[key] as Record<string, unknown>;
      }, root);
      parent[last] = values[i];
    });
    return root;
  });
}

const approach = fc
  .tuple(
    leaves("approaches.*."),
    SAFE,
    fc.option(SAFE),
    fc.option(SAFE),
    fc.constantFrom("engineering", "operations"),
    fc.constantFrom("platform", "api", "process"),
  )
  .map(([values, label, short, doing, by, skill]) => ({
    ...values,
    label,
    ...(short !== null && { short }),
    ...(doing !== null && { doing }),
    setup: { ...(values.setup as object), by, skill },
    handling: { ...(values.handling as object), hoursPerTransfer: 0 },
  }));

const at = (path: string) => FIELDS.find((field) => field.path === path) as Field;

const evidence = fc.record(
  {
    grade: fc.constantFrom("A", "B", "C", "†"),
    source: SAFE,
    owner: SAFE,
    note: SAFE,
    date: fc.constantFrom("2026", "2026-10", "2026-10-02"),
  },
  { requiredKeys: ["grade"] },
);

/** Any valid scenario file. */
export const arbitraryFile: fc.Arbitrary<ScenarioFile> = fc
  .record({
    ids: fc.uniqueArray(ID, { minLength: 2, maxLength: 5 }),
    top: leaves("", true),
    approaches: fc.array(approach, { minLength: 3, maxLength: 3 }),
    stages: fc.array(fc.record({ name: SAFE, rate: arbitraryQuantity(at("funnel.stages.*.rate")) }), { maxLength: 3 }),
    signals: fc.array(
      fc.tuple(SAFE, fc.array(arbitraryQuantity(at("handshake.signals.*.kept.*")), { minLength: 3, maxLength: 3 })),
      { minLength: 1, maxLength: 3 },
    ),
    names: fc.record({ name: SAFE, seed: SAFE, trigger: SAFE }),
    plan: fc.record({ label: SAFE, short: SAFE, doing: SAFE }, { requiredKeys: [] }),
    extras: fc.record(
      {
        description: SAFE,
        $schema: SAFE,
        presentation: fc.record({
          pages: fc.uniqueArray(
            fc.record(
              { id: fc.constantFrom(...PAGE_IDS), hidden: fc.boolean(), title: SAFE },
              { requiredKeys: ["id"] },
            ),
            { selector: ({ id }) => id, minLength: 1 },
          ),
        }),
        actuals: fc.array(fc.dictionary(fc.constantFrom("week", "wins"), fc.integer())),
      },
      { requiredKeys: [] },
    ),
    criterion: fc.constantFrom("expected", "cautious", "regret"),
    evidence: fc.dictionary(fc.constantFrom("funnel", "funnel.coldRate", "team.skills", "horizonMonths"), evidence),
  })
  .map(({ ids, top, approaches, stages, signals, names, plan, extras, criterion, evidence }) => {
    const used = ids.slice(0, Math.max(1, ids.length - 1)).slice(0, 3);
    const planId = ids.at(-1) as string;
    const { decision, ...rest } = top as { decision: { constraints: object } } & Record<string, object>;
    return {
      version: 1,
      currency: "EUR",
      ...rest,
      ...names,
      ...extras,
      funnel: {
        ...rest.funnel,
        stages,
        learning: { gainPerWeek: 0.5, lift: 0.1, fadePerWeek: { uniform: [0, 0.5] } },
      },
      approaches: Object.fromEntries(used.map((id, i) => [id, approaches[i]])),
      handshake: {
        trigger: names.trigger,
        signals: signals.map(([name, kept]) => ({
          name,
          weight: 1,
          kept: Object.fromEntries(used.map((id, i) => [id, kept[i]])),
        })),
      },
      plans: [{ id: planId, ...plan, stages: used.slice(0, 2).map((id) => ({ approach: id, startMonth: 0.5 })) }],
      decision: { criterion, constraints: decision.constraints },
      evidence,
    } as unknown as ScenarioFile;
  })
  .map(({ trigger: _, ...file }: ScenarioFile & { trigger?: string }) => file);

export const arbitraryScenario: fc.Arbitrary<Scenario> = arbitraryFile.map(resolved);
