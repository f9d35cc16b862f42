import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readScenario } from "../../../src/scenario/read.ts";
import { writeScenario } from "../../../src/scenario/write.ts";
import { toBase64Url } from "../../../src/workbench/sharing/base64url.ts";
import { deflated } from "../../../src/workbench/sharing/deflate.ts";
import { linkHash, readLink } from "../../../src/workbench/sharing/link.ts";
import { SHIPPED, shipped } from "../../support/scenarios.ts";

const figures = { engine: "spandrel 0.1.0", trials: 10_000, pick: "suite", totals: { suite: 954_123.25, open: 0 } };

const faultsOf = async (hash: string) => {
  const opened = await readLink(hash);
  return "faults" in opened ? opened.faults.map(({ path, message }) => `${path}${message}`).join("\n") : "none";
};

const linkTo = async (text: string) => `#link=1.${toBase64Url(await deflated(text))}`;

describe("a link", () => {
  it.each(SHIPPED)("holds the whole of %s, and the figures shared with it", async (id) => {
    const scenario = shipped(id);
    const opened = await readLink(await linkHash(scenario, figures));
    expect(opened).toMatchObject({ scenario, figures });
  });

  it("without figures has none", async () => {
    const opened = await readLink(await linkHash(shipped("mid-size-b2b"), null));
    expect(opened).not.toHaveProperty("figures");
  });

  it("is a part of an address that needs no escaping", async () => {
    expect(await linkHash(shipped("mid-size-b2b"), figures)).toMatch(/^#link=1\.[\w-]+$/);
  });

  it("that is cut short anywhere is refused, and says so", async () => {
    const hash = await linkHash(shipped("mid-size-b2b"), figures);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 8, max: hash.length - 1 }), async (length) => {
        expect(await faultsOf(hash.slice(0, length))).toMatch(/required/);
      }),
      { seed: 1, numRuns: 40 },
    );
    expect(await faultsOf(hash.slice(0, -20))).toMatch(/cut short or changed/);
  });

  it("of any letters at all is refused without harm", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "binary", maxLength: 300 }), async (letters) => {
        expect(await faultsOf(`#link=1.${letters}`)).toMatch(/required/);
        expect(await faultsOf(`#link=${letters}`)).toMatch(/required/);
      }),
      { seed: 2, numRuns: 100 },
    );
  });

  it("with any text inside is read as a scenario file is, or refused", async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.json(), fc.string()), async (text) => {
        expect(await faultsOf(await linkTo(text))).toMatch(/required/);
      }),
      { seed: 3, numRuns: 60 },
    );
    const [line] = JSON.stringify(JSON.parse(writeScenario(shipped("mid-size-b2b")))).split("\n");
    const polluted = line.replace('"version":1', '"version":1,"__proto__":{"x":1}');
    expect(await faultsOf(await linkTo(polluted))).toContain("__proto__");
    expect(await faultsOf(await linkTo("[".repeat(100_000)))).toMatch(/required/);
    for (const text of ["1", "null", '{"totals":[]}', '{"totals":{},"engine":1,"trials":1,"pick":null}', "{"]) {
      const opened = await readLink(await linkTo(`${line}\n${text}`));
      expect(opened).toHaveProperty("scenario");
      expect(opened).not.toHaveProperty("figures");
    }
  });

  it("that would inflate beyond 5 MB is refused before it does", async () => {
    const bomb = await linkTo(" ".repeat(60_000_000));
    expect(bomb.length).toBeLessThan(100_000);
    expect(await faultsOf(bomb)).toMatch(/required at most 5 MB of scenario, found more/);
  });

  it("of another version, or too long, is refused by name", async () => {
    expect(await faultsOf("#link=2.abc")).toBe("required a link of version 1, found version 2");
    expect(await faultsOf(`#link=1.${"a".repeat(2_000_001)}`)).toMatch(/at most 2 million characters/);
  });

  it("survives a scenario with any name", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "binary", minLength: 1, maxLength: 200 }), async (name) => {
        const file = JSON.stringify({ ...JSON.parse(writeScenario(shipped("one-person-consultancy"))), name });
        const answer = readScenario(file);
        if (!answer.ok) return;
        expect(await readLink(await linkHash(answer.scenario, null))).toMatchObject({ scenario: answer.scenario });
      }),
      { seed: 4, numRuns: 60 },
    );
  });
});
