import { describe, expect, it } from "vitest";
import { CHUNK_SIZE } from "../../src/random/chunkSize.ts";
import { quantitiesOf, withQuantity } from "../../src/scenario/quantities.ts";
import { designOf, dimensionOf } from "../../src/simulation/dimensions.ts";
import { seededInputs, uncertainInputs } from "../../src/simulation/inputs.ts";
import { SHIPPED, shipped } from "../support/scenarios.ts";

const chanceOf = (ids: readonly string[]) => [
  "chance.repricing",
  ...ids.flatMap((id) => ["failure", "shocks.0", "shocks.1"].map((name) => `approaches.${id}.chance.${name}`)),
];

describe("dimensions of the Sobol sequence", () => {
  it.each(SHIPPED)("every quantity and chance column of %s has one of its own", (id) => {
    const scenario = shipped(id);
    const ids = Object.keys(scenario.approaches);
    const names = [...quantitiesOf(scenario).map(({ path }) => path), ...chanceOf(ids)];
    const dimensions = names.map((name) => dimensionOf(name, ids));
    expect(dimensions).not.toContain(undefined);
    expect(new Set(dimensions).size).toBe(names.length);
  });

  it("another approach, another order and a quantity that becomes uncertain leave every other draw as it was", () => {
    const scenario = shipped("mid-size-b2b");
    const certain = quantitiesOf(scenario).find(({ quantity }) => typeof quantity === "number");
    const changed = withQuantity(structuredClone(scenario), certain?.path ?? "", { min: 1, mode: 2, max: 3 });
    const turned = Object.fromEntries(Object.entries(changed.approaches).reverse());
    const more = { ...changed, approaches: { another: changed.approaches.suite, ...turned } };
    for (const signal of more.handshake.signals) signal.kept.another = signal.kept.suite;
    const [before, after] = [seededInputs(scenario, "seed"), seededInputs(more, "seed")];
    const places = uncertainInputs(more).map(({ path }) => path);
    before.drawChunk(2, CHUNK_SIZE);
    after.drawChunk(2, CHUNK_SIZE);
    uncertainInputs(scenario).forEach(({ path }, i) => {
      expect(after.columns[places.indexOf(path)], path).toEqual(before.columns[i]);
    });
  });

  it("what has no dimension left is drawn independently, and differs from everything else", () => {
    const ids = Array.from({ length: 12 }, (_, i) => `a${i}`);
    const names = ids.map((id) => `approaches.${id}.fit`);
    expect(dimensionOf(names[0], ids)).toBeDefined();
    expect(names.filter((name) => dimensionOf(name, ids) === undefined).length).toBeGreaterThan(3);
    const design = designOf("seed", names, ids);
    const columns = names.map((_, i) => {
      const column = new Float64Array(CHUNK_SIZE);
      design.fill(i, 0, column);
      return column;
    });
    expect(columns.every((column) => column.every((u) => u > 0 && u < 1))).toBe(true);
    expect(new Set(columns.map((column) => column.join())).size).toBe(names.length);
  });
});
