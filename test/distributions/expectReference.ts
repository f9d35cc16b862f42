import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import type { Bounds, Distribution } from "../../src/distributions/distribution.ts";

interface Reference<Arguments> {
  source: string;
  p: number[];
  cases: { arguments: Arguments; lower: number | null; upper: number | null; quantiles: number[] }[];
}

/** One test for each case of reference/<name>.json: `build` makes the distribution whose quantiles are listed there. */
export function expectReference<Arguments extends unknown[]>(
  name: string,
  build: (args: Arguments, bounds: Bounds) => Distribution,
): void {
  const { source, p, cases } = readReference<Reference<Arguments>>(name);
  for (const { arguments: args, lower, upper, quantiles } of cases) {
    const bounds = { lower: lower ?? -Infinity, upper: upper ?? Infinity };
    it(`${name}(${args}) within ${bounds.lower}, ${bounds.upper} has the quantiles of ${source}`, () => {
      const distribution = build(args, bounds);
      const spread = Math.abs((quantiles[7] as number) - (quantiles[3] as number));
      p.forEach((at, i) => {
        const wanted = quantiles[i] as number;
        const error = Math.abs(distribution.quantile(at) - wanted);
        expect(error, `at p = ${at}`).toBeLessThanOrEqual(1e-9 * Math.abs(wanted) + 1e-13 * spread);
      });
    });
  }
}

export function readReference<T>(name: string): T {
  return JSON.parse(readFileSync(new URL(`reference/${name}.json`, import.meta.url), "utf8")) as T;
}
