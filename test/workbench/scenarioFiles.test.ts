import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { MOST_BYTES } from "../../src/scenario/limits.ts";
import { writeScenario } from "../../src/scenario/write.ts";
import { fileNameOf, readScenarioFrom } from "../../src/workbench/scenarioFiles.ts";
import { SHIPPED, shipped } from "../support/scenarios.ts";

describe("the name of a saved file", () => {
  it.each([
    ["Mid-size B2B, no engineer", "mid-size-b2b-no-engineer.json"],
    ["Café Zürich 2026", "cafe-zurich-2026.json"],
    ["<script>alert('x')</script>", "script-alert-x-script.json"],
    ["../../etc/passwd", "etc-passwd.json"],
    ["C:\\windows\\system32", "c-windows-system32.json"],
    ["🚀🚀", "scenario.json"],
    ["データ", "scenario.json"],
    ["", "scenario.json"],
    ["CON", "scenario-con.json"],
    ["\u202etxt.exe\u0000", "txt-exe.json"],
  ])("of %j is %s", (name, fileName) => {
    expect(fileNameOf({ name })).toBe(fileName);
  });

  it("of 10,000 characters is short", () => {
    expect(fileNameOf({ name: "x".repeat(10_000) })).toBe(`${"x".repeat(60)}.json`);
    expect(fileNameOf({ name: "🚀 ".repeat(5000) })).toBe("scenario.json");
  });

  it("is always one that any system takes", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (name) => {
        expect(fileNameOf({ name })).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*\.json$/);
        expect(fileNameOf({ name }).length).toBeLessThan(80);
      }),
    );
  });

  it("does not end in a hyphen where it is cut", () => {
    expect(fileNameOf({ name: `${"x".repeat(59)} y` })).toBe(`${"x".repeat(59)}.json`);
  });
});

describe("opening a file", () => {
  const faultsOf = async (content: BlobPart, name = "draft.json") => {
    const opened = await readScenarioFrom(new File([content], name));
    if (!opened || !("faults" in opened)) throw new Error("required faults, found a scenario");
    return opened.faults;
  };

  it.each(SHIPPED)("reads %s as it is shipped, and as it is saved", async (id) => {
    for (const text of [readFileSync(`scenarios/${id}.json`, "utf8"), writeScenario(shipped(id))]) {
      expect(await readScenarioFrom(new File([text], "mine.json"))).toEqual({
        name: "mine.json",
        scenario: shipped(id),
      });
    }
  });

  it("refuses a file over 5 MB without reading it", async () => {
    const file = new File([new Uint8Array(MOST_BYTES + 1)], "huge.json");
    const text = vi.spyOn(file, "text");
    expect(await readScenarioFrom(file)).toEqual({
      name: "huge.json",
      faults: [{ path: "", message: "required a file of at most 5 MB, found 5.0 MB" }],
    });
    expect(text).not.toHaveBeenCalled();
  });

  it("says so where a file cannot be read", async () => {
    const file = new File(["{}"], "gone.json");
    vi.spyOn(file, "text").mockRejectedValue(new DOMException("The file was removed", "NotFoundError"));
    expect(await readScenarioFrom(file)).toEqual({
      name: "gone.json",
      faults: [{ path: "", message: "required a file that can be read, found The file was removed" }],
    });
  });

  it.each([
    ["nothing", ""],
    ["a truncated file", readFileSync("scenarios/mid-size-b2b.json", "utf8").slice(0, 900)],
    ["a list", "[1, 2]"],
    ["another program's file", '{"dependencies": {"lit": "^3"}}'],
    ["a trailing comma", '{"version": 1,}'],
    ["markup", "<!doctype html><script>alert(1)</script>"],
  ])("tells what is wrong with %s", async (_, text) => {
    const faults = await faultsOf(text);
    expect(faults.length).toBeGreaterThan(0);
    for (const { message } of faults) expect(message).toMatch(/^required .+, found .+/);
  });

  it("says of an image that it is no text", async () => {
    const opened = await readScenarioFrom(new File(["\u0089PNG\r\n\u001a\n\0\0\0\rIHDR"], "shot.png"));
    expect(opened).toMatchObject({
      faults: [{ path: "", message: expect.stringContaining("found a file that is no text") }],
    });
  });

  it("never throws at binary rubbish, and shows none of its control characters", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        for (const { path, message, repair } of await faultsOf(bytes as Uint8Array<ArrayBuffer>)) {
          expect(`${path} ${message} ${repair ?? ""}`).not.toMatch(/[\p{Cc}\u202a-\u202e]/u);
          expect(message.length).toBeLessThan(400);
        }
      }),
    );
  });

  it("names the place, and a repair where it has a guess", async () => {
    const file = JSON.parse(readFileSync("scenarios/mid-size-b2b.json", "utf8"));
    file.funnel.coldRate = 15;
    file.funnel.coupledrate = file.funnel.coupledRate;
    delete file.funnel.coupledRate;
    const faults = await faultsOf(JSON.stringify(file));
    expect(faults).toContainEqual({
      path: "funnel.coldRate",
      message: expect.stringMatching(/^required a share from 0 to 1.*, found 15$/),
      repair: expect.stringContaining("0.15"),
    });
    expect(JSON.stringify(faults)).toContain("coupledRate");
  });

  it("refuses a plan that takes an approach's id, and two plans of one id", async () => {
    const file = JSON.parse(readFileSync("scenarios/mid-size-b2b.json", "utf8"));
    const [plan] = file.plans;
    file.plans = [{ ...plan, id: "suite" }, plan, plan];
    const paths = (await faultsOf(JSON.stringify(file))).map(({ path }) => path);
    expect(paths).toEqual(expect.arrayContaining(["plans.0.id", "plans.2.id"]));
  });

  it("shows a file's own name shortened, without what could disturb the sentence", async () => {
    const opened = await readScenarioFrom(new File(["{}"], `\u202e${"x".repeat(300)}.json`));
    expect(opened?.name).toHaveLength(85);
    expect(opened?.name).toMatch(/^\\u202ex+…$/);
  });
});
