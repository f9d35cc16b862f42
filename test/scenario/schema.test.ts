import { describe, expect, it } from "vitest";
import * as z from "zod";
import { FIELDS } from "../../src/scenario/fields.ts";
import { jsonSchema } from "../../src/scenario/schema.ts";
import { draft } from "./draft.ts";

describe("jsonSchema", () => {
  const schema = jsonSchema() as Parameters<typeof z.fromJSONSchema>[0];

  it("is what is published (npx vitest run test/scenario/schema.test.ts -u renews it)", async () => {
    await expect(`${JSON.stringify(schema, null, 1)}\n`).toMatchFileSnapshot("../../src/scenario/scenario.schema.json");
  });

  it("is draft 2020-12", () => {
    expect(schema).toMatchObject({ $schema: "https://json-schema.org/draft/2020-12/schema", type: "object" });
  });

  it("explains every field of the catalogue", () => {
    const text = JSON.stringify(schema);
    expect(FIELDS.filter(({ help }) => !text.includes(JSON.stringify(help).slice(1, -1)))).toEqual([]);
  });

  it("accepts a shipped scenario and refuses a spoilt one", () => {
    const published = z.fromJSONSchema(schema);
    expect(published.safeParse(draft()).success).toBe(true);
    for (const spoil of [
      { coldRate: 1.4 },
      { coldRate: { p10: 0.1, p50: 0.2 } },
      { coldRat: 0.1 },
      { contacts: "many" },
    ]) {
      const file = draft();
      expect(published.safeParse({ ...file, funnel: { ...file.funnel, ...spoil } }).success).toBe(false);
    }
  });
});
