import { describe, expect, it } from "vitest";
import { standardNormalQuantile } from "../../src/distributions/normal.ts";
import { stream } from "../../src/random/streams.ts";
import { fileWith, spandrel } from "../support/spandrel.ts";

const csv = (head: string[], rows: (number | string)[][]) => fileWith([head, ...rows].join("\n"), "samples.csv");

function normals(seed: string, n: number, mean: number, sd: number): number[] {
  const uniform = stream(seed);
  return Array.from({ length: n }, () => mean + sd * standardNormalQuantile(uniform.double() || 0.5));
}

describe("analyze", () => {
  it("known answer C: three options in states of probability .5, .3, .2", () => {
    const states: [number, number[]][] = [
      [5, [1500, 900, 500]],
      [3, [300, 600, 500]],
      [2, [-800, -200, 500]],
    ];
    const rows = states.flatMap(([times, payoffs]) => Array.from({ length: times }, () => payoffs));
    const { status, stdout } = spandrel(["analyze", "--net", csv(["bold", "middle", "safe"], rows), "--json"]);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toEqual({
      best: "bold",
      means: { bold: 680, middle: 590, safe: 500 },
      pBest: { bold: 0.5, middle: 0.3, safe: 0.2 },
      evpi: 350,
      expectedRegret: { bold: 350, middle: 440, safe: 530 },
      evppi: [],
    });
  });

  it("known answer A: what two inputs are worth to know, ranked, within 3 of the standard errors", () => {
    const n = 6000;
    const p1 = normals("analyze p1", n, 1, 1);
    const p2 = normals("analyze p2", n, 0, 2);
    const net = csv(
      ["nothing", "act"],
      p1.map((value, i) => [0, value - p2[i]]),
    );
    const inputs = csv(
      ["p1", "p2", "useless"],
      p1.map((value, i) => [value, p2[i], (i * 7919) % n]),
    );
    const report = JSON.parse(spandrel(["analyze", "--net", net, "--inputs", inputs, "--json"]).stdout);
    expect(report.evppi.map(({ input }: { input: string }) => input)).toEqual(["p2", "p1", "useless"]);
    const exact: Record<string, number> = { p1: 0.0833155, p2: 0.3955931, useless: 0 };
    for (const { input, value, se } of report.evppi)
      expect(Math.abs(value - exact[input]), input).toBeLessThanOrEqual(3 * se);
    // The spread of max(0, p1 − p2) is about 1.3.
    expect(Math.abs(report.evpi - 0.4798107)).toBeLessThanOrEqual((3 * 1.5) / Math.sqrt(n));
    const { stdout } = spandrel(["analyze", "--net", net, "--inputs", inputs]);
    expect(stdout).toMatch(/^Best on average: act, over 6,000 trials\.$/m);
    expect(stdout).not.toMatch(/NaN|undefined|Infinity/);
  });

  it("an input that never varies, and options that never differ, are worth nothing", () => {
    const rows = Array.from({ length: 200 }, (_, i) => [i % 7, i % 7]);
    const inputs = csv(
      ["fixed"],
      Array.from({ length: 200 }, () => [3]),
    );
    const report = JSON.parse(
      spandrel(["analyze", "--net", csv(["a", "b"], rows), "--inputs", inputs, "--json"]).stdout,
    );
    expect(report).toMatchObject({ evpi: 0, evppi: [{ input: "fixed", value: 0, se: 0 }] });
  });

  const net = csv(
    ["a", "b"],
    Array.from({ length: 120 }, (_, i) => [i, 1]),
  );
  const bad: [string, string[], RegExp][] = [
    ["ragged rows", ["--net", csv(["a", "b"], [[1, 2], [3], [4, 5]])], /line 3: required 2 cells, found 1/],
    [
      "text in a number column",
      ["--net", csv(["a", "b"], [[1, "high"]])],
      /line 2: "b": required a number .*, found "high"/,
    ],
    [
      "no number at all",
      ["--net", csv(["a", "b"], [["NaN", 1e308]])],
      /line 2: "a": required a number[^\n]*\n.*line 2: "b"/,
    ],
    [
      "a number with a line break in its quotes",
      ["--net", fileWith('a,b\n1,"2\n"\n3,4\n', "net.csv")],
      /line 2: "b": required a number of .*, found "2\\n"/,
    ],
    [
      "a fault after quoted line breaks",
      ["--net", fileWith('"a\nname",b\n1,2\n3,"x\r\ny"\n5\n', "net.csv")],
      /line 4: "b": .*\n.*line 6: required 2 cells, found 1/,
    ],
    ["no rows", ["--net", csv(["a", "b"], [])], /line 2: required rows of numbers, found none/],
    ["nothing", ["--net", fileWith("", "net.csv")], /found an empty file/],
    ["a name twice", ["--net", csv(["a", "a"], [[1, 2]])], /line 1: required names that differ, found "a" twice/],
    ["differing row counts", ["--net", net, "--inputs", csv(["x"], [[1], [2]])], /required 120 rows as in .*, found 2/],
    ["too few rows", ["--net", csv(["a"], [[1], [2]]), "--inputs", csv(["x"], [[1], [2]])], /at least 100 rows/],
    ["a missing file", ["--net", "nowhere.csv"], /nowhere\.csv: required a readable CSV file, found no such file/],
  ];
  for (const [what, words, fault] of bad) {
    it(`${what}: exit 1 and the place`, () => {
      const { status, stdout, stderr } = spandrel(["analyze", ...words, "--json"]);
      expect(status).toBe(1);
      expect(stdout).toBe("");
      expect(stderr).toMatch(fault);
    });
  }

  it("without --net: exit 2", () => {
    const { status, stderr } = spandrel(["analyze", "--json"]);
    expect(status).toBe(2);
    expect(stderr).toMatch(/required --net FILE with analyze, found none/);
  });
});
