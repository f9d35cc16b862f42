import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { faultLine, readScenario } from "../../src/scenario/read.ts";
import { writeScenario } from "../../src/scenario/write.ts";
import { arbitraryScenario } from "./arbitraryScenario.ts";
import { draft, draftText, lines, linesOf, scenarioOf } from "./draft.ts";

const files = (folder: string) => readdirSync(folder).map((name) => `${folder}/${name}`);

fc.configureGlobal({ seed: 20_261_002 });

describe("readScenario", () => {
  it.each([...files("scenarios"), ...files("test/reference")])("reads %s without a fault", (file) => {
    const document = JSON.parse(readFileSync(file, "utf8"));
    expect(lines(JSON.stringify(document.scenario ?? document))).toEqual([]);
  });

  it("fills in what a file may leave out", () => {
    const file = draft();
    delete file.plans;
    delete file.description;
    delete file.evidence;
    file.approaches = { suite: { ...file.approaches.suite, label: "Suite" } as never };
    for (const signal of file.handshake.signals) signal.kept = { suite: 0.5 };
    delete file.approaches.suite?.short;
    delete file.approaches.suite?.doing;
    file.plans = [
      {
        id: "twice",
        stages: [
          { approach: "suite", startMonth: 0 },
          { approach: "suite", startMonth: 6 },
        ],
      },
    ];
    const scenario = scenarioOf(JSON.stringify(file));
    expect(scenario).toMatchObject({ description: "", correlations: [], evidence: {}, actuals: [] });
    expect(scenario.decision.constraints.chance).toBe(0.8);
    expect(scenario.approaches.suite).toMatchObject({ label: "Suite", short: "Suite", doing: "use Suite" });
    expect(scenario.plans[0]).toMatchObject({ label: "Suite, then Suite", doing: "use Suite, then use Suite" });
  });

  it("finds all faults at once, each with its path, what is required and what was found", () => {
    const found = linesOf((file) => {
      file.funnel.coldRate = 1.4;
      delete file.funnel.coupledRate;
      file.plans[0].stages[0].approach = "manul";
      file.handshake.signals[0].weight = -1;
    });
    expect(found).toEqual([
      "funnel.coldRate: required a share from 0 to 1, found 1.4; 1.4% is written 0.014",
      "funnel.coupledRate: required a share from 0 to 1, or a distribution of it, found nothing",
      "handshake.signals.0.weight: required a number from 0 to 1,000,000, found -1",
      'plans.0.stages.0.approach: required the id of an approach, found "manul"; did you mean manual',
    ]);
  });

  it("never throws, whatever the text", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.string({ unit: "binary" }),
          fc.json(),
          fc.json().map((text) => text.slice(1)),
        ),
        (text) => {
          for (const line of lines(text)) expect(line).not.toMatch(/[\p{Cc}\p{Cs}\u2028-\u202e]/u);
        },
      ),
    );
  });

  it("gives faults or a scenario that can be written, whatever is put in the place of a part of a valid file", () => {
    const paths = pathsOf(draft());
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.oneof(fc.jsonValue(), fc.double()), (path, value) => {
        const file = draft();
        const last = path.at(-1) as string;
        const parent = path.slice(0, -1).reduce<Record<string, never>>((at, key) => at[key] as never, file as never);
        parent[last] = value as never;
        const reading = readScenario(JSON.stringify(file));
        if (reading.ok) expect(scenarioOf(writeScenario(reading.scenario))).toEqual(reading.scenario);
        else
          for (const line of reading.faults.map(faultLine))
            expect(line).toMatch(/^(?!.*(Invalid|Too|Unrec)).{1,1000}$/);
      }),
      { numRuns: 300 },
    );
  });

  it("gives faults or a scenario, whatever is done to the characters of a valid file", () => {
    const text = draftText();
    fc.assert(
      fc.property(fc.nat(text.length), fc.nat(20), fc.string({ maxLength: 5 }), (at, length, inserted) => {
        readScenario(text.slice(0, at) + inserted + text.slice(at + length));
      }),
      { numRuns: 300 },
    );
  });

  it("reads every scenario that it may write", () => {
    fc.assert(
      fc.property(arbitraryScenario, (scenario) => {
        expect(lines(writeScenario(scenario))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

describe("notes of readScenario", () => {
  const notesOf = (spoil: (file: ReturnType<typeof draft>) => void) => {
    const file = draft();
    spoil(file);
    const reading = readScenario(JSON.stringify(file));
    return reading.ok ? reading.notes : ["faulty"];
  };

  it("says that the coupled rate can fall below the cold rate", () => {
    const note = "the coupled rate can fall below the cold rate; then acting is taken to add nothing";
    const overlapping = (file: ReturnType<typeof draft>) => {
      file.funnel.coldRate = { min: 0.1, mode: 0.2, max: 0.4 };
      file.funnel.coupledRate = { min: 0.3, mode: 0.4, max: 0.5 };
    };
    expect(notesOf(() => {})).not.toContain(note);
    expect(notesOf(overlapping)).toContain(note);
    expect(notesOf((file) => Object.assign(file.funnel, { coldRate: 0.3, coupledRate: 0.2 }))).toContain(note);
    expect(notesOf((file) => Object.assign(file.funnel, { coldRate: 0.3, coupledRate: 0.3 }))).not.toContain(note);
  });

  it("says that nothing is personalised, that nobody builds, that a stage starts too late", () => {
    expect(notesOf((file) => Object.assign(file.funnel, { personalizedShare: 0 }))).toHaveLength(1);
    expect(notesOf((file) => Object.assign(file.team.engineering, { hoursPerWeek: 0 }))).toEqual([
      "engineering has no hours, so that Custom middleware is never built",
    ]);
    expect(notesOf((file) => Object.assign(file.plans?.[0]?.stages[1] as object, { startMonth: 18 }))).toHaveLength(1);
  });
});

/** The keys to every part of a document. */
function pathsOf(value: unknown, keys: string[] = []): string[][] {
  if (typeof value !== "object" || value === null) return [keys];
  const inner = Object.entries(value).flatMap(([key, each]) => pathsOf(each, [...keys, key]));
  return keys.length === 0 ? inner : [keys, ...inner];
}
