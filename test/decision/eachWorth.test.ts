import { describe, expect, it } from "vitest";
import { eachWorth } from "../../src/decision/eachWorth.ts";
import type { Worth } from "../../src/decision/evppi.ts";
import { normals, nothing, replicated, sum } from "../support/samples.ts";

const N = 400;
const REPLICATES = 200;
const idle = Array.from({ length: 8 }, (_, i) => `approaches.suite.idle${i}`);
const paths = ["funnel.coldRate", ...idle];

/** One input that says something, eight that say nothing, and luck; two options that are a third of its spread apart. */
async function estimates(replicate: number): Promise<Map<string, Worth>> {
  const columns = paths.map((path) => normals(`${replicate} ${path}`, N));
  const luck = normals(`${replicate} luck`, N, 0.35, 1);
  const { evppi, groups } = await eachWorth([nothing(N), sum(luck, columns[0], 0.8)], paths, columns, {});
  return new Map<string, Worth>([
    ...evppi.map((each) => [each.input, each] as const),
    ...groups.map((each) => [each.group, each] as const),
  ]);
}

describe("the standard error of what inputs and groups are worth", () => {
  const found = Promise.all(Array.from({ length: REPLICATES }, (_, replicate) => estimates(replicate)));
  const of = async (name: string) => (await found).map((each) => each.get(name) as Worth);

  it.each(["funnel.coldRate", "funnel", "approaches.suite"])("is the spread of estimates: %s", async (name) => {
    const { ratio } = replicated(await of(name));
    expect(1 / ratio).toBeGreaterThan(0.75);
    expect(1 / ratio).toBeLessThan(1.35);
  });

  it("is never 0 where estimates spread, though most of them are 0", async () => {
    const groups = await of("approaches.suite");
    expect(groups.filter(({ value }) => value === 0).length).toBeGreaterThan(REPLICATES / 4);
    const zero = groups.filter(({ se }) => se === 0).length;
    expect(zero).toBe(0);
  });

  it("of inputs that say nothing is together their spread", async () => {
    const worths = (await Promise.all(idle.map(of))).flat();
    expect(1 / replicated(worths).ratio).toBeGreaterThan(0.75);
    expect(1 / replicated(worths).ratio).toBeLessThan(1.6);
  });

  it("is 0 where nothing that is known could change the choice", async () => {
    const columns = paths.map((path) => normals(path, N));
    const { evppi, groups } = await eachWorth([nothing(N), normals("sure", N, 50, 1)], paths, columns, {});
    for (const each of [...evppi, ...groups]) expect(each).toMatchObject({ value: 0, se: 0 });
  });
});
