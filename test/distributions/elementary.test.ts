import stdlibExp from "@stdlib/math-base-special-exp";
import stdlibExpm1 from "@stdlib/math-base-special-expm1";
import stdlibLn from "@stdlib/math-base-special-ln";
import stdlibLog1p from "@stdlib/math-base-special-log1p";
import stdlibPow from "@stdlib/math-base-special-pow";
import { describe, expect, it } from "vitest";
import { exp, expm1, ln, log1p, pow } from "../../src/distributions/elementary.ts";
import { stream } from "../../src/random/streams.ts";
import { readReference } from "./expectReference.ts";
import { ulps } from "./ulps.ts";

const FUNCTIONS: Record<string, (x: number, y: number) => number> = { exp, expm1, ln, log1p, pow };
const { source, functions } = readReference<{ source: string; functions: { name: string; rows: number[][] }[] }>(
  "functions",
);

describe("elementary functions", () => {
  for (const { name, rows } of functions) {
    const f = FUNCTIONS[name];
    if (!f) continue;
    it(`${name} is within one unit in the last place of ${source}`, () => {
      for (const row of rows) {
        const [x, y] = row as [number, number];
        expect(ulps(f(x, y), row.at(-1) as number), `at ${x}, ${y}`).toBeLessThanOrEqual(1);
      }
    });
  }

  const uniform = stream("elementary", "arguments").double;
  const spread = (from: number, to: number) => from + (to - from) * uniform();
  const positive = () => stdlibExp(spread(-740, 709));
  const one: [string, (x: number) => number, (x: number) => number, (() => number)[]][] = [
    ["exp", exp, stdlibExp, [() => spread(-745, 709.7), () => spread(-2, 2)]],
    ["expm1", expm1, stdlibExpm1, [() => spread(-50, 709), () => spread(-0.5, 0.5), () => spread(-1e-8, 1e-8)]],
    ["ln", ln, stdlibLn, [positive, () => spread(0, 3), () => spread(0.9, 1.1)]],
    ["log1p", log1p, stdlibLog1p, [positive, () => spread(-1, 2), () => spread(-0.1, 0.1)]],
  ];
  for (const [name, f, other, arguments_] of one) {
    it(`${name} is within one unit in the last place of @stdlib's over the doubles`, () => {
      for (const argument of arguments_) {
        let worst = 0;
        for (let i = 0; i < 20_000; i++) {
          const x = argument();
          worst = Math.max(worst, ulps(f(x), other(x)));
        }
        expect(worst).toBeLessThanOrEqual(1);
      }
    });
  }

  it("pow is within one unit in the last place of @stdlib's over the doubles", () => {
    for (const [base, exponent] of [
      [() => spread(0, 5), () => spread(-20, 20)],
      [positive, () => spread(-1, 1)],
      [() => spread(0.9, 1.1), () => spread(-5000, 5000)],
    ] as const) {
      let worst = 0;
      for (let i = 0; i < 20_000; i++) {
        const [x, y] = [base(), exponent()];
        worst = Math.max(worst, ulps(pow(x, y), stdlibPow(x, y)));
      }
      expect(worst).toBeLessThanOrEqual(1);
    }
  });

  const EDGES = [0, -0, 1, -1, 0.5, -2, 3, 710, -746, 1e17, 5e-324, -5e-324, 1e-310, 1.7976931348623157e308, -1e308];
  const SPECIAL = [...EDGES, Infinity, -Infinity, NaN];

  it("has the special cases of Math", () => {
    for (const x of SPECIAL) {
      for (const [f, wanted] of [
        [exp(x), Math.exp(x)],
        [expm1(x), Math.expm1(x)],
        [ln(x), Math.log(x)],
        [log1p(x), Math.log1p(x)],
      ] as const) {
        expect(ulps(f, wanted), `at ${x}: ${f}, ${wanted}`).toBeLessThanOrEqual(1);
      }
    }
  });

  it("pow has the special cases of Math.pow", () => {
    for (const x of SPECIAL) {
      for (const y of [...SPECIAL, 2, 1e6, -1e6, 70_000]) {
        expect(ulps(pow(x, y), x ** y), `at ${x}, ${y}: ${pow(x, y)}, ${x ** y}`).toBeLessThanOrEqual(1);
      }
    }
  });

  it("pow is exact where the result is a double", () => {
    for (let x = 1; x <= 1000; x++) {
      expect(pow(x, 1)).toBe(x);
      expect(pow(x, 2)).toBe(x * x);
      expect(pow(x, 5)).toBe(x * x * x * x * x);
      expect(pow(x * x, 0.5)).toBe(x);
      expect(pow(2, -x)).toBe(2 ** -x);
    }
  });

  it("exp and ln undo each other", () => {
    for (let i = 0; i < 1000; i++) {
      const x = spread(-300, 300);
      expect(Math.abs(ln(exp(x)) - x)).toBeLessThanOrEqual(1.2e-16 * (1 + Math.abs(x)));
    }
  });
});
