import * as z from "zod";
import { defineScenario } from "./definition.ts";
import { type Field, statedRange } from "./field.ts";
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
  const shapes = new Map<string, z.ZodType<Quantity, Quantity>>();
  return (field: Field) => {
    const { low, high } = statedRange(field);
    const id = `from-${low}-to-${high}`;
    const shape = shapes.get(id) ?? published(low, high).meta({ id });
    shapes.set(id, shape);
    const description = `${field.help} Required: ${requirementOf(field)}, or a distribution of it.`;
    return shape.meta({ title: field.label, description });
  };
}

function published(low: number, high: number) {
  const x = z.number().min(low).max(high);
  return z.union([
    x.describe("exactly this"),
    z.strictObject({ p10: x, p50: x, p90: x }).describe("smooth curve through these percentiles (a metalog)"),
    z.strictObject({ min: x, mode: x, max: x }).describe("PERT: least, most likely and greatest value"),
    z.strictObject({ uniform: z.tuple([x, x]) }).describe("uniform from a to b"),
    z.strictObject({ triangular: z.tuple([x, x, x]) }).describe("triangular from a over the mode to b"),
    z.strictObject({ normal: z.tuple([x, z.number().gt(0)]) }).describe("normal with a mean and a standard deviation"),
    z.strictObject({ lognormal: z.tuple([x, z.number().gt(0)]) }).describe("lognormal with a median and a sigma"),
    z.strictObject({ beta: z.tuple([z.number().gt(0), z.number().gt(0)]) }).describe("beta with two shapes"),
    z.strictObject({ values: z.array(x).min(1).max(MOST_VALUES) }).describe("observed values"),
  ]);
}
