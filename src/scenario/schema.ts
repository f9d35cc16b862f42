import * as z from "zod";
import { defineScenario } from "./definition.ts";
import { type Field, statedRange } from "./field.ts";
import { BETA_SHAPE, MOST_SIGMA, mostSpread } from "./parameters.ts";
import { MOST_VALUES, type Quantity } from "./quantity.ts";
import { requirementOf } from "./requirement.ts";

/** The scenario format as a JSON Schema (draft 2020-12), for editors and other programs. */
export function jsonSchema(): object {
  const definition = defineScenario(publishedLeaf()).meta({
    title: "Spandrel scenario",
    description: "One decision on how to close the gap between the audiences a team finds and the campaigns it runs.",
  });
  return z.toJSONSchema(definition, { io: "input" });
}

/** Leaves that spell out every form of a quantity, once per range of numbers. */
function publishedLeaf() {
  const shapes = new Map<string, { shape: z.ZodType<Quantity, Quantity>; ends: string }>();
  return (field: Field) => {
    const { low, high } = statedRange(field);
    const id = `from-${low}-to-${high}`;
    const ends = JSON.stringify([field.bounds.lower === low, field.bounds.upper === high, mostSpread(field)]);
    const known = shapes.get(id) ?? { shape: published(field).meta({ id }), ends };
    if (known.ends !== ends)
      throw new Error(`expected the same forms in all fields ${id}, found others: ${field.path}`);
    shapes.set(id, known);
    const description = `${field.help} Required: ${requirementOf(field)}, or a distribution of it.`;
    return known.shape.meta({ title: field.label, description });
  };
}

/** The forms of a quantity, as narrow as can be said without comparing one number of a form with another. */
function published(field: Field) {
  const { low, high } = statedRange(field);
  const x = z.number().min(low).max(high);
  const least = z.number().min(low).lt(high);
  const greatest = z.number().gt(low).max(high);
  const inside = z.number().gt(low).lt(high);
  const p10 = field.bounds.lower === low ? inside : least;
  const p90 = field.bounds.upper === high ? inside : greatest;
  const spread = z.number().gt(0).max(mostSpread(field));
  const median = low > 0 ? x : z.number().gt(0).max(high);
  const sigma = z.number().gt(0).max(MOST_SIGMA);
  const shape = z.number().min(BETA_SHAPE.least).max(BETA_SHAPE.most);
  const beta = z.strictObject({ beta: z.tuple([shape, shape]) }).describe("beta with two shapes");
  return z.union([
    x.describe("exactly this"),
    z.strictObject({ p10, p50: inside, p90 }).describe("smooth curve through these percentiles (a metalog)"),
    z.strictObject({ min: least, mode: x, max: greatest }).describe("PERT: least, most likely and greatest value"),
    z.strictObject({ uniform: z.tuple([least, greatest]) }).describe("uniform from a to b"),
    z.strictObject({ triangular: z.tuple([least, x, greatest]) }).describe("triangular from a over the mode to b"),
    z.strictObject({ normal: z.tuple([x, spread]) }).describe("normal with a mean and a standard deviation"),
    z.strictObject({ lognormal: z.tuple([median, sigma]) }).describe("lognormal with a median and a sigma"),
    // A beta lies from 0 to 1.
    ...(low < 1 ? [beta] : []),
    z.strictObject({ values: z.array(x).min(1).max(MOST_VALUES) }).describe("observed values"),
  ]);
}
