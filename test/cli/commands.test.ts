import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { SHIPPED } from "../support/scenarios.ts";
import { fileWith, spandrel } from "../support/spandrel.ts";

const B2B = "scenarios/mid-size-b2b.json";
const text = readFileSync(B2B, "utf8");
const changed = (change: (scenario: Record<string, unknown> & { funnel: Record<string, unknown> }) => void) => {
  const scenario = JSON.parse(text);
  change(scenario);
  return fileWith(JSON.stringify(scenario));
};

describe("run", () => {
  for (const id of SHIPPED) {
    it(`${id}: prints what to do, why, and a row for every option`, () => {
      const { status, stdout } = spandrel(["run", `scenarios/${id}.json`, "--trials", "400"]);
      expect(status).toBe(0);
      expect(stdout).not.toMatch(/NaN|undefined|null|Infinity|\[object/);
      const { name, approaches } = JSON.parse(readFileSync(`scenarios/${id}.json`, "utf8"));
      expect(stdout).toContain(`${name}: 18 months, US dollars, 400 futures, seed ${id}`);
      const labels = Object.values<{ label: string }>(approaches).map(({ label }) => label);
      for (const label of [...labels, "Leave the gap open"])
        expect(stdout).toMatch(new RegExp(`^${label}  .*of 100$`, "m"));
    });
  }

  it("--json prints one object with everything the format promises, and nothing that is not a number", () => {
    const { status, stdout, stderr } = spandrel(["run", B2B, "--trials", "400", "--seed", "other", "--json"]);
    expect(status).toBe(0);
    expect(stderr).toBe("");
    const report = JSON.parse(stdout);
    expect(report).toMatchObject({ scenario: "Mid-size B2B", seed: "other", trials: 400, horizonWeeks: 78 });
    expect(Object.keys(report.options)).toEqual(["suite", "middleware", "manual", "manual-then-middleware", "open"]);
    for (const [id, option] of Object.entries<Record<string, unknown>>(report.options)) {
      expect(Object.keys(option)).toEqual(
        expect.arrayContaining([
          ..."label directCost gapCost tco netValue pBest expectedRegret neverLive liveWeek paybackChance".split(" "),
          ..."paybackWeek incidents brokenWeeks quality wastedDiscovery compoundingIndex leaks costs".split(" "),
        ]),
      );
      expect(option.tco).toBeCloseTo((option.directCost as number) + (option.gapCost as number), 6);
      const curves = report.curves[id];
      for (const kind of ["gap", "tco", "net"]) {
        for (const level of ["mean", "p10", "p50", "p90"]) expect(curves[kind][level]).toHaveLength(78);
      }
      // Curves end where the totals stand, in the precision that curves are kept in.
      expect(curves.tco.mean[77] / (option.tco as number)).toBeCloseTo(1, 5);
    }
    expect(report.options.open.liveWeek).toBeNull();
    expect(report.options.open.paybackWeek).toBeNull();
    expect(report.options.open.leaks).toBeNull();
    expect(Object.keys(report.recommendation)).toEqual(
      expect.arrayContaining(
        "option strength criterion family familyChance cheaperThan twin runnerUp difference setAside because".split(
          " ",
        ),
      ),
    );
    expect(report.recommendation.because.length).toBeGreaterThanOrEqual(2);
  });

  it("prints the same bytes for any number of workers", () => {
    const [one, two, three] = ["1", "2", "3"].map((workers) =>
      spandrel(["run", B2B, "--trials", "1300", "--json", "--workers", workers]),
    );
    expect(one.status).toBe(0);
    expect(two.stdout).toBe(one.stdout);
    expect(three.stdout).toBe(one.stdout);
  });

  it("reads paths relative to where it is typed and writes its files there, named for the options", () => {
    const file = fileWith(text, "my scenario.json");
    const folder = dirname(file);
    const { status } = spandrel(["run", basename(file), "--trials", "300", "--out", "out/deep"], folder);
    expect(status).toBe(0);
    expect(readdirSync(join(folder, "out/deep")).sort()).toEqual([
      "curves-manual-then-middleware.csv",
      "curves-manual.csv",
      "curves-middleware.csv",
      "curves-open.csv",
      "curves-suite.csv",
      "result.json",
      "result.txt",
    ]);
    const rows = readFileSync(join(folder, "out/deep/curves-suite.csv"), "utf8").trim().split("\n");
    expect(rows).toHaveLength(79);
    expect(new Set(rows.map((row) => row.split(",").length)).size).toBe(1);
  });

  it("measures net value against any option that is named", () => {
    const { stdout } = spandrel(["run", B2B, "--trials", "300", "--baseline", "suite", "--json"]);
    const { baseline, options } = JSON.parse(stdout);
    expect(baseline).toBe("suite");
    expect(options.suite.netValue.mean).toBe(0);
    expect(options.open.netValue.mean).toBeCloseTo(options.suite.tco - options.open.tco, 4);
  });

  it("simulates one future when asked to, without claiming certainty", () => {
    const { status, stdout } = spandrel(["run", B2B, "--trials", "1", "--json"]);
    expect(status).toBe(0);
    expect(JSON.parse(stdout).recommendation.strength).toBe("too close to call");
  });

  it("is honest where nobody can build: zero engineering hours never go live", () => {
    const scenario = JSON.parse(text);
    scenario.team.engineering.hoursPerWeek = 0;
    const { stdout } = spandrel(["run", fileWith(JSON.stringify(scenario)), "--trials", "300", "--json"]);
    const { middleware } = JSON.parse(stdout).options;
    expect(middleware).toMatchObject({ neverLive: 1, liveWeek: null, paybackWeek: null, paybackChance: 0 });
    expect(Number.isFinite(middleware.tco)).toBe(true);
  });
});

describe("a bad file", () => {
  const bad: [string, string, RegExp][] = [
    ["empty", fileWith(""), /found an empty file/],
    ["truncated", fileWith(text.slice(0, 700)), /line \d+/],
    ["a list", fileWith("[1, 2, 3]"), /one JSON object, found a list/],
    [
      "of another program",
      fileWith('{"name": "left-pad", "version": "1.3.0", "dependencies": {}}'),
      /Spandrel scenario/,
    ],
    ["with p10 above p90", changed((s) => (s.funnel.coldRate = { p10: 0.4, p50: 0.3, p90: 0.2 })), /funnel\.coldRate/],
    ["with no horizon", changed((s) => (s.horizonMonths = 0)), /horizonMonths: .*1/],
    ["with too long a horizon", changed((s) => (s.horizonMonths = 10_000)), /horizonMonths: .*120/],
    ["with no trials", changed((s) => (s.trials = 0)), /trials: .*1,000,000/],
    ["with too many trials", changed((s) => (s.trials = 1e9)), /trials: .*1,000,000/],
    ["that is missing", "nowhere/nothing.json", /no such file/],
    ["that is a folder", "src", /found a folder/],
  ];
  for (const [what, path, fault] of bad) {
    it(`${what}: exit 1, one line a fault on standard error, no stack trace`, () => {
      const { status, stdout, stderr } = spandrel(["run", path, "--trials", "300"]);
      expect(status).toBe(1);
      expect(stdout).toBe("");
      expect(stderr).toMatch(fault);
      expect(stderr).not.toMatch(/\n\s+at /);
    });
  }

  it("with 1e308 everywhere: every place is named, nothing hangs", () => {
    const scenario = JSON.parse(text.replaceAll(/-?\d+(\.\d+)?(?=[,}\]\s])/g, "1e308"));
    const { status, stderr } = spandrel(["check", fileWith(JSON.stringify(scenario))]);
    expect(status).toBe(1);
    const lines = stderr.trim().split("\n");
    expect(lines.length).toBeGreaterThan(100);
    for (const line of lines) expect(line.length).toBeLessThan(400);
  });

  it("check tells of each file and fails if any is faulty", () => {
    const { status, stdout, stderr } = spandrel(["check", B2B, fileWith("{}")]);
    expect(status).toBe(1);
    expect(stdout).toContain(`${B2B}: Mid-size B2B, sound`);
    expect(stderr).not.toBe("");
  });
});

describe("wrong usage", () => {
  const wrong: [string[], RegExp][] = [
    [[], /required a command/],
    [["decide", B2B], /found "decide"/],
    [["run"], /required one scenario file/],
    [["run", B2B, B2B], /required one scenario file/],
    [["run", B2B, "--trials", "0"], /--trials: required a whole number from 1 to 1,000,000, or auto, found "0"/],
    [["run", B2B, "--trials", "1e9"], /1,000,000, or auto, found "1e9"/],
    [["run", B2B, "--trials", "1000000000"], /1,000,000, or auto, found "1000000000"/],
    [["run", B2B, "--trials", "Auto"], /or auto, found "Auto"/],
    [["run", B2B, "--workers", "0"], /--workers: required a whole number from 1 to 64/],
    [["run", B2B, "--trails", "9"], /--trails/],
    [["run", B2B, "--seed", ""], /--seed: required 1 to 500 characters/],
    [["run", B2B, "--seed", "a\nb"], /--seed: required 1 to 500 characters of plain text, found "a\\nb"/],
    [["run", B2B, "--out", ""], /--out: required a folder, found none/],
    [["\u001b[2J".repeat(60)], /found "\\u001b\[2J.{0,80}…?/],
    [["run", B2B, "--baseline", "none"], /--baseline: required one of suite, middleware, .*open, found "none"/],
    [["check"], /required one or more/],
    [["check", B2B, "--json"], /it goes with run/],
    [["why"], /required one scenario file after why, found none/],
    [["why", B2B, "--out", "x"], /required no --out with why: it goes with run/],
    [["map", B2B, "--x", "funnel.coldRate"], /required --y PATH with map, found none/],
    [
      ["map", B2B, "--x", "funnel.nothing", "--y", "funnel.coldRate", "--trials", "100"],
      /--x: required the path of a quantity, found "funnel\.nothing"/,
    ],
    [["map", B2B, "--x", "funnel.coldRate", "--y", "funnel.coldRate"], /--x, --y: required two different quantities/],
    [["plan", B2B, B2B], /required one scenario file after plan/],
    [["schema", "more"], /required nothing after schema/],
  ];
  for (const [words, message] of wrong) {
    it(`${words.join(" ") || "nothing"}: exit 2 and what is required`, () => {
      const { status, stderr } = spandrel(words);
      expect(status).toBe(2);
      expect(stderr).toMatch(message);
      expect(stderr).not.toMatch(/\n\s+at /);
    });
  }

  it("an output folder where none can be ends at once", () => {
    const { status, stderr } = spandrel(["run", B2B, "--trials", "300", "--out", "/proc/nowhere"]);
    expect(status).toBe(1);
    expect(stderr).toMatch(/^\/proc\/nowhere: required a folder that can be written to/);
  });

  it("a file name with control characters is shown, not obeyed", () => {
    const { stderr } = spandrel(["check", "bad\n\u001b[31mname.json"]);
    expect(stderr).toBe("bad\\u000a\\u001b[31mname.json: required a readable scenario file, found no such file\n");
  });

  it("an output folder that cannot be made is said, without a stack trace", () => {
    const file = fileWith("taken", "taken");
    const { status, stderr } = spandrel(["run", B2B, "--trials", "300", "--out", join(file, "x")]);
    expect(status).toBe(1);
    expect(stderr).toMatch(/required a folder that can be written to/);
  });
});

describe("schema and help", () => {
  it("schema prints the published JSON Schema", () => {
    const { status, stdout } = spandrel(["schema"]);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toEqual(JSON.parse(readFileSync("src/scenario/scenario.schema.json", "utf8")));
  });
  it("help names every command", () => {
    const { status, stdout } = spandrel(["help"]);
    expect(status).toBe(0);
    for (const command of ["run", "why", "map", "plan", "trace", "check", "analyze", "schema"])
      expect(stdout).toContain(`-- ${command}`);
  });
});
