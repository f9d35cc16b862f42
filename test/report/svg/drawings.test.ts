import { describe, expect, it } from "vitest";
import { optionsOf } from "../../../src/model/options.ts";
import type { CostBars, GapCurves, Swings } from "../../../src/report/deck/page.ts";
import { looksOf } from "../../../src/report/looks.ts";
import { costsSvg } from "../../../src/report/svg/costsSvg.ts";
import { gapSvg } from "../../../src/report/svg/gapSvg.ts";
import { swingsSvg } from "../../../src/report/svg/swingsSvg.ts";
import { shipped } from "../../support/scenarios.ts";
import { HOSTILE } from "../hostile.ts";

const scenario = shipped("mid-size-b2b");
const looks = looksOf(optionsOf(scenario), scenario);
const STAMP = ["Spandrel 0.1.0", "seed s"];
const drawing = { width: 700, looks, currency: "USD", stamp: STAMP };

/** The attributes of all elements of a name, numbers as numbers. */
function marks(svg: string, name: string): Record<string, string>[] {
  return [...svg.matchAll(new RegExp(`<${name} ([^>]*)>`, "g"))].map(([, attributes]) =>
    Object.fromEntries([...attributes.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, key, value]) => [key, value])),
  );
}

const points = (d: string) => [...d.matchAll(/[ML]([\d.-]+) ([\d.-]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);

describe("costs", () => {
  const bar = (option: string, paid: number, gap: number) => ({
    option,
    label: `${option} ${HOSTILE}`,
    paid,
    gap,
    p10: 0.5 * (paid + gap),
    p90: 2 * (paid + gap),
    isPick: option === "suite",
  });
  const figure: CostBars = { kind: "costs", unit: "", bars: [bar("suite", 100_000, 300_000), bar("open", 0, 800_000)] };
  const svg = costsSvg(figure, drawing);

  it("draws what is paid and what the gap costs in proportion, from a common zero", () => {
    const rects = marks(svg, "rect").filter(({ height }) => height === "14");
    const [paid, gap, none, all] = rects.map(({ width }) => Number(width));
    expect(gap / paid).toBeCloseTo(3, 1);
    expect(all / (paid + gap)).toBeCloseTo(2, 1);
    expect(none).toBe(0);
    expect(rects[0].fill).toBe("#225bb9");
    expect(rects[0].x).toBe(rects[2].x);
    expect(Number(rects[1].x)).toBeCloseTo(Number(rects[0].x) + paid, 0);
  });

  it("says its totals and its stamp, and takes no name for markup", () => {
    expect(svg).toContain("$400k");
    expect(svg).toContain("Spandrel 0.1.0, seed s");
    expect(svg).not.toContain("<b-x");
    expect(svg).toMatch(/^<svg [^>]*role="img"[^>]*aria-label="Total cost by option: [^"]+"/);
  });
});

describe("gap", () => {
  const months = Array.from({ length: 79 }, (_, t) => (t * 12) / 52);
  const values = (end: number) => months.map((_, t) => (end * t) / 78);
  const figure: GapCurves = {
    kind: "gap",
    unit: "",
    months,
    lines: [
      { option: "open", label: "Leave the gap open", values: values(1_430_000) },
      { option: "suite", label: "Suite", values: values(715_000) },
    ],
    between: { upper: "open", lower: "suite", amount: 715_000 },
    live: { label: "Suite goes live, month 4 (2 to 8)", p10: 2, p50: 4, p90: 8 },
    renews: 12,
  };

  it("draws both curves from zero to their last values on one scale, each in its own line, and shades what is between", () => {
    const [shade, open, suite] = marks(gapSvg(figure, drawing), "path");
    const [from, to] = [points(open.d)[0], points(open.d).at(-1) as number[]];
    const end = points(suite.d).at(-1) as number[];
    expect(points(suite.d)[0]).toEqual(from);
    expect((from[1] - to[1]) / (from[1] - end[1])).toBeCloseTo(2, 1);
    expect(to[0]).toBe(end[0]);
    expect([open["stroke-dasharray"], suite["stroke-dasharray"]]).toEqual(["1.6 3.4", undefined]);
    expect(points(shade.d).length).toBe(2 * 79);
    expect(shade.fill).toBe(looks.suite.tint);
  });

  it("names the ends, what is closed, the start and the renewal without words on top of each other", () => {
    const svg = gapSvg(figure, drawing);
    for (const text of ["$1.43m", "$715k", "$715k closed", "month 4 (2 to 8)", "contracts renew", "18 months"]) {
      expect(svg).toContain(text);
    }
    const right = marks(svg, "text").filter(({ x, "text-anchor": anchor }) => Number(x) > 480 && anchor === undefined);
    const heights = right.map(({ y }) => Number(y)).sort((a, b) => a - b);
    for (let i = 1; i < heights.length; i++) expect(heights[i] - heights[i - 1]).toBeGreaterThan(12);
  });

  it("leaves nothing undefined where the pick never goes live or nothing is to be compared", () => {
    for (const each of [
      { ...figure, live: null, renews: null, between: null },
      { ...figure, lines: figure.lines.map((line) => ({ ...line, values: months.map(() => 0) })) },
      { ...figure, between: { upper: "suite", lower: "open", amount: -715_000 } },
    ]) {
      expect(gapSvg(each, drawing)).not.toMatch(/NaN|undefined|Infinity/);
    }
  });
});

describe("swings", () => {
  const figure: Swings = {
    kind: "swings",
    unit: "",
    lead: 200_000,
    reference: "middleware",
    rival: "suite",
    rows: [
      { label: "Signals", low: -100_000, high: 500_000, lowText: "14", highText: "58" },
      { label: "Repair time", low: 300_000, high: 50_000, lowText: "4 h", highText: "54 h" },
    ],
  };

  it("draws each input from the lead to where its p10 and its p90 move it, hollow and solid", () => {
    const svg = swingsSvg(figure, drawing, (id) => id);
    const [high, low, high2, low2] = marks(svg, "rect")
      .filter(({ height }) => height === "13")
      .map(({ width, fill }) => ({ width: Number(width), fill }));
    expect(high.width).toBeCloseTo(low.width, 0);
    expect(low2.width / low.width).toBeCloseTo(1 / 3, 1);
    expect(high2.width / high.width).toBeCloseTo(1 / 2, 1);
    expect([low.fill, high.fill]).toEqual(["#ffffff", "#46525d"]);
    expect(svg).toContain("suite cheaper");
    expect(svg).toContain(`fill="${looks.suite.tint}"`);
    expect(svg).not.toMatch(/NaN|undefined|Infinity/);
  });

  it("shades nothing where no input reaches the rival's side", () => {
    const rows = [{ ...figure.rows[1], low: 250_000 }];
    expect(swingsSvg({ ...figure, rows }, drawing)).not.toContain("cheaper");
  });
});
