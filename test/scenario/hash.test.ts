import { describe, expect, it } from "vitest";
import { fnv1a, scenarioHash } from "../../src/scenario/hash.ts";
import { withQuantity } from "../../src/scenario/quantities.ts";
import { draftText, scenarioOf } from "./draft.ts";

describe("fnv1a", () => {
  // From the test vectors of the authors (FNV source code, test_fnv.c, 64 bits).
  it.each([
    ["", "cbf29ce484222325"],
    ["a", "af63dc4c8601ec8c"],
    ["foobar", "85944171f73967e8"],
    ["chongo was here!\n", "46810940eff5f915"],
  ])("hashes %j as its authors do", (text, digits) => {
    expect(
      fnv1a(text)
        .map((half) => half.toString(16).padStart(8, "0"))
        .join(""),
    ).toBe(digits);
  });

  it("hashes the bytes of UTF-8", () => {
    const bytes = Buffer.from("é漢🙂", "utf8");
    let hash = 0xcbf29ce484222325n;
    for (const byte of bytes) hash = ((hash ^ BigInt(byte)) * 0x100000001b3n) % 0x10000000000000000n;
    const [high, low] = fnv1a("é漢🙂");
    expect((BigInt(high) << 32n) + BigInt(low)).toBe(hash);
  });
});

describe("scenarioHash", () => {
  it("does not depend on how the results are presented", () => {
    const scenario = scenarioOf(draftText());
    const pages = [
      { id: "ask" as const, title: "What we ask for" },
      { id: "why" as const, hidden: true },
    ];
    expect(scenarioHash({ ...scenario, presentation: { pages } })).toBe(scenarioHash(scenario));
  });

  const scenario = scenarioOf(draftText());

  it("is two groups of four hexadecimal digits, the same for the same scenario", () => {
    expect(scenarioHash(scenario)).toMatch(/^[0-9a-f]{4}-[0-9a-f]{4}$/);
    expect(scenarioHash(structuredClone(scenario))).toBe(scenarioHash(scenario));
  });

  it("differs when anything differs", () => {
    expect(scenarioHash(withQuantity(scenario, "approaches.suite.fit", 0.5001))).not.toBe(scenarioHash(scenario));
    expect(scenarioHash({ ...scenario, name: `${scenario.name}.` })).not.toBe(scenarioHash(scenario));
  });
});
