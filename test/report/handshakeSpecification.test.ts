import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { handshakeSpecification } from "../../src/report/handshakeSpecification.ts";
import { specificationMarkdown } from "../../src/report/specificationMarkdown.ts";
import type { ScenarioFile } from "../../src/scenario/scenario.ts";
import { arbitraryScenario } from "../scenario/arbitraryScenario.ts";
import { draft, scenarioOf } from "../scenario/draft.ts";

const specify = (change: (file: ScenarioFile) => void = () => {}) => {
  const file = draft();
  change(file);
  return handshakeSpecification(scenarioOf(JSON.stringify(file)), { date: "2026-11-20", engine: "spandrel 0" });
};

describe("the specification of a shipped scenario", () => {
  test("names the trigger, and what is not stated", () => {
    const facts = Object.fromEntries(specify().facts.map(({ term, text }) => [term, text]));
    expect(facts.Trigger).toBe("demo request form completed");
    expect(facts["Allowed delay"]).toBe("not stated");
    expect(facts.Owner).toBe("to be named");
  });

  test("has a row for each signal with the share of its weight and what each approach keeps", () => {
    const [{ columns, rows }] = specify().tables;
    expect(columns).toEqual([
      "Signal",
      "Weight",
      "Integrated suite keeps",
      "Custom middleware keeps",
      "Manual coordination keeps",
      "Owner",
    ]);
    expect(rows.map(([name]) => name)).toEqual([
      "Intent score",
      "Product category viewed",
      "Account tier",
      "All, by weight",
    ]);
    expect(rows[2]).toEqual([
      "Account tier",
      "20%\u00a0†",
      "84% (78% to 90%)\u00a0†",
      "97%\u00a0†",
      "95%\u00a0†",
      "to be named",
    ]);
  });

  test("asks what rests on judgement, once for each piece of evidence", () => {
    const { questions } = specify();
    expect(questions).toHaveLength(6);
    expect(questions[0]).toMatch(
      /^Weights and shares kept of Intent score, Product category viewed and Account tier\. /,
    );
    expect(questions.join(" ")).not.toContain("Middleware: processing time");
  });
});

test("the limit gives the interval that each approach needs, and says who is too late", () => {
  const { facts, tables } = specify((file) => {
    file.decision.constraints = { maxDelayHours: 10, chance: 0.9 };
    file.approaches.manual.sync = { intervalHours: 24, processingHours: 2 };
    file.approaches.suite.sync = { intervalHours: 1, processingHours: 11 };
  });
  expect(facts[1].text).toBe("at most 10 hours from signal to action, in at least 90 futures of 100");
  const [suite, , manual] = tables[1].rows;
  expect(suite.slice(2, 5)).toEqual(["none would do", "11 hours\u00a0†", "12 hours, too late"]);
  expect(manual.slice(1, 5)).toEqual(["24 hours\u00a0†", "at most 16 hours", "2 hours\u00a0†", "14 hours, too late"]);
});

test("owners are those of the evidence; what is measured is no open question", () => {
  const { facts, tables, questions } = specify((file) => {
    file.evidence = {
      "handshake.signals": { grade: "A", owner: "Data team", source: "Field audit" },
      "handshake.signals.1": { grade: "B", owner: "Ops" },
      approaches: { grade: "B" },
      "funnel.intentDecay": { grade: "B" },
    };
  });
  expect(facts[3].text).toBe("Data team and Ops");
  expect(tables[0].rows.map((row) => row.at(-1))).toEqual(["Data team", "Ops", "Data team", ""]);
  expect(tables[0].rows[0][1]).toBe("50%");
  expect(questions).toEqual([]);
});

/** The cells of a row, split at the bars that are not escaped. */
const cells = (line: string) => line.replace(/\\./g, "x").split("|").slice(1, -1);

describe("as Markdown", () => {
  test("it has a heading, the facts, both tables, the questions and the stamp", () => {
    const text = specificationMarkdown(specify());
    expect(text.match(/^#+ .*$/gm)).toEqual([
      "# Handshake: Mid-size B2B",
      "## What crosses",
      "## How fast",
      "## Open questions",
    ]);
    expect(text).toContain("\n- **Trigger:** demo request form completed\n");
    expect(text).toContain("| Account tier | 20% † | 84% (78% to 90%) † | 97% † | 95% † | to be named |");
    expect(text).toMatch(/\*spandrel 0, seed mid-size-b2b, scenario [0-9a-f]{4}-[0-9a-f]{4}\*\n$/);
  });

  test("names that are markup show as they are", () => {
    const text = specificationMarkdown(
      specify((file) => {
        file.name = "# <img src=x onerror=alert(1)> [a](javascript:b)";
        file.handshake.signals[0].name = "a | b `c` **d** \\";
        file.handshake.signals[1].name = "https://evil.example www.evil.example";
      }),
    );
    expect(text).toContain("# Handshake: \\# \\<img src=x onerror=alert(1)\\> \\[a\\](javascript:b)\n");
    expect(text).toContain("| a \\| b \\`c\\` \\*\\*d\\*\\* \\\\ |");
    expect(text).toContain("| https\\://evil.example www\\.evil.example |");
  });

  test("whatever the scenario is called inside, each row of a table has as many cells as its head", () => {
    fc.assert(
      fc.property(arbitraryScenario, fc.string({ minLength: 1 }), (scenario, name) => {
        const signals = scenario.handshake.signals.map((signal) => ({ ...signal, name: `${name}\r\n|${name}` }));
        const specification = handshakeSpecification({ ...scenario, handshake: { trigger: name, signals } });
        const text = specificationMarkdown(specification);
        const rows = text.split("\n").filter((line) => line.startsWith("|"));
        const [first, second] = specification.tables;
        expect(rows.map((row) => cells(row).length)).toEqual(
          [first, second].flatMap(({ columns, rows: each }) => Array(each.length + 2).fill(columns.length)),
        );
      }),
      { numRuns: 40, seed: 4 },
    );
  });
});
