import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { FIELDS } from "../../src/scenario/fields.ts";
import { jsonSchema } from "../../src/scenario/schema.ts";
import { arbitraryFile } from "./arbitraryScenario.ts";
import { draft } from "./draft.ts";

describe("jsonSchema", () => {
  // biome-ignore lint/suspicious/noExplicitAny: a JSON Schema is as deep as it likes
  const schema = jsonSchema() as any;

  /** What the forms of a quantity ask for, by their keys: a range per number. */
  const formsOf = (id: string): Record<string, Record<number, object> | undefined> =>
    Object.fromEntries(
      schema.$defs[id].anyOf.flatMap(({ properties = {} }) =>
        Object.entries<{ prefixItems?: object[] }>(properties).map(([key, form]) => [key, form.prefixItems ?? form]),
      ),
    );

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

  it("holds each distribution to what the reader asks of it", () => {
    const forms = formsOf("from-0-to-1000");
    expect(forms.normal).toMatchObject([
      { minimum: 0, maximum: 1000 },
      { exclusiveMinimum: 0, maximum: 1000 },
    ]);
    expect(forms.lognormal).toMatchObject([
      { exclusiveMinimum: 0, maximum: 1000 },
      { exclusiveMinimum: 0, maximum: 10 },
    ]);
    expect(forms.beta).toMatchObject([
      { minimum: 0.01, maximum: 1e7 },
      { minimum: 0.01, maximum: 1e7 },
    ]);
    expect(forms.uniform).toMatchObject([{ exclusiveMaximum: 1000 }, { exclusiveMinimum: 0 }]);
    expect(formsOf("from-0-to-1").normal?.[1]).toMatchObject({ exclusiveMinimum: 0, maximum: 10 });
    expect(formsOf("from--0.999-to-1").lognormal?.[0]).toMatchObject({ exclusiveMinimum: 0, maximum: 1 });
    expect(formsOf("from-1-to-50").lognormal?.[0]).toMatchObject({ minimum: 1, maximum: 50 });
    expect(formsOf("from-1-to-50").beta).toBeUndefined();
    expect(formsOf("from-0-to-1").p90).toMatchObject({ exclusiveMaximum: 1 });
    expect(formsOf("from-0-to-1000").p90).toMatchObject({ maximum: 1000 });
    expect(formsOf("from-0-to-1000").p10).toMatchObject({ exclusiveMinimum: 0 });
  });

  it("says how many entries there may be and how they may be called", () => {
    const { approaches, evidence, handshake, plans } = schema.properties;
    expect(approaches).toMatchObject({ minProperties: 1, maxProperties: 12 });
    expect(evidence).toMatchObject({ maxProperties: 2000 });
    expect(handshake.properties.signals.items.properties.kept).toMatchObject({ minProperties: 1, maxProperties: 12 });
    const keys = new RegExp(approaches.propertyNames.pattern);
    expect(["suite", "opened", "a-1"].filter((id) => !keys.test(id))).toEqual([]);
    expect(["open", "Suite", "1a", "", "a b", "a".repeat(41), "constructor"].filter((id) => keys.test(id))).toEqual([]);
    const ids = new RegExp(plans.items.properties.id.pattern);
    expect([ids.test("constructor"), ids.test("open")]).toEqual([true, false]);
    const paths = new RegExp(evidence.propertyNames.pattern);
    expect(Object.keys(draft().evidence ?? {}).filter((path) => !paths.test(path))).toEqual([]);
  });

  it.each(["", "u"])(
    "has the reader's patterns for texts and dates, also for programs that match with flags %j",
    (flags) => {
      const { name, description, evidence } = schema.properties;
      const matches = (pattern: string, texts: string[]) =>
        texts.filter((text) => new RegExp(pattern, flags).test(text));
      const names = ["Team 🙂", "پیش\u200cفروش", "a\u00a0b"];
      expect(matches(name.pattern, names)).toEqual(names);
      const unsafe = [
        "\u0000",
        "a\u200b",
        "\ufeffa",
        "a\u202eb",
        "a\u2066",
        "a\u001b[1m",
        "a\ud83d",
        "\ude42a",
        "a\u2028",
      ];
      expect(matches(name.pattern, [...unsafe, "", " ", "\u200d", "a\nb", "a\n"])).toEqual([]);
      expect(matches(description.pattern, [...unsafe, "", " ", "a\nb\tc"])).toEqual(["", " ", "a\nb\tc"]);
      const { pattern, format } = evidence.additionalProperties.properties.date;
      const dates = ["2026", "2026-10", "2026-10-02", "2024-02-29"];
      expect(matches(pattern, [...dates, "2026-13", "2026-02-29", "26", "2026-1", "2026 ", "x2026"])).toEqual(dates);
      // "date" would demand a day.
      expect(format).toBeUndefined();
    },
  );

  it("accepts every scenario that is shipped", () => {
    const published = z.fromJSONSchema(schema as never);
    for (const file of readdirSync("scenarios")) {
      const { success, error } = published.safeParse(JSON.parse(readFileSync(`scenarios/${file}`, "utf8")));
      expect([file, success, error?.issues.slice(0, 3)]).toEqual([file, true, undefined]);
    }
  });

  it("is no stricter than the reader", () => {
    const published = z.fromJSONSchema(schema as never);
    fc.assert(
      fc.property(arbitraryFile, (file) => {
        expect(published.safeParse(JSON.parse(JSON.stringify(file))).error?.issues).toBeUndefined();
      }),
      { numRuns: 30, seed: 20_261_002 },
    );
  });

  it("accepts a shipped scenario and refuses a spoilt one", () => {
    const published = z.fromJSONSchema(schema as never);
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
