import { expect, test } from "vitest";
import { quantitiesOf } from "../../../src/scenario/quantities.ts";
import { isUncertain } from "../../../src/scenario/quantity.ts";
import { readScenario } from "../../../src/scenario/read.ts";
import { emptyScenario } from "../../../src/scenario/start/emptyScenario.ts";
import { evidenceOf } from "../../../src/scenario/start/setting.ts";
import { writeScenario } from "../../../src/scenario/write.ts";
import { inlinePool } from "../../../src/simulation/inlinePool.ts";
import { simulate } from "../../../src/simulation/simulate.ts";

const empty = emptyScenario();

test("an empty scenario is complete: it can be written, read and simulated", async () => {
  const answer = readScenario(writeScenario(empty));
  if (!answer.ok) throw new Error(JSON.stringify(answer.faults));
  expect(answer.scenario).toEqual(empty);
  const { outcomes } = await simulate(empty, inlinePool(), { trials: 100, curveTrials: 0 });
  expect(outcomes.gapCost.flatMap((costs) => [...costs]).every(Number.isFinite)).toBe(true);
});

test("it is called Untitled, and says of every number that it is a judgement", () => {
  expect(empty.name).toBe("Untitled");
  for (const { path } of quantitiesOf(empty))
    expect(evidenceOf(empty, path).source, path).toMatch(/^Judgement: a neutral/);
});

test("whatever can have a range has one", () => {
  const exact = quantitiesOf(empty).filter(({ quantity }) => !isUncertain(quantity));
  expect(exact.every(({ quantity }) => quantity === 0)).toBe(true);
});
