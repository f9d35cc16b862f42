import { describe, expect, it } from "vitest";
import { criterionLine, nameIn, stampParts, strengthWords } from "../../src/workbench/verdictViews.ts";
import { shipped } from "../support/scenarios.ts";
import { outcomeOf, UNPRINTABLE } from "./outcomes.ts";

const b2b = await outcomeOf(shipped("mid-size-b2b"));
const { recommendation } = b2b.decision;

it.each([
  ["expected", 10_000, "lowest expected cost, 10,000 futures"],
  ["cautious", 2000, "lowest cost in the dearest tenth of futures, 2,000 futures"],
  ["regret", 1, "least regret in nine futures of ten, 1 future"],
] as const)("goes by %s in %i futures: %s", (criterion, trials, line) => {
  expect(criterionLine({ ...recommendation, criterion }, trials)).toBe(line);
});

describe("the strength", () => {
  it("speaks for itself where it can", () => {
    expect(strengthWords({ ...recommendation, strength: "clear" })).toBe("");
  });

  it("is put in other words without a feasible option, without a rival, and where average and odds disagree", () => {
    const close = { ...recommendation, strength: "too close to call" as const, closest: "open" };
    expect(
      strengthWords({
        ...recommendation,
        option: "open",
        strength: null,
        nearestMiss: { option: "suite", constraint: "maxDirectCost", chance: 0.3 },
      }),
    ).toBe("None feasible");
    expect(strengthWords({ ...recommendation, strength: null })).toBe("No rival");
    expect(strengthWords({ ...close, cheaperThan: { open: 0.45 } })).toBe("Average and odds disagree");
    expect(strengthWords({ ...close, cheaperThan: { open: 0.55 } })).toBe("");
  });
});

describe("the stamp", () => {
  it("names engine, seed, scenario, futures and the error of the difference", () => {
    const [engine, seed, scenario, futures] = stampParts({ ...b2b, preview: false });
    expect(engine).toMatch(/^Spandrel \d+\.\d+\.\d+$/);
    expect(seed).toBe("seed mid-size-b2b");
    expect(scenario).toMatch(/^scenario [0-9a-f]{4}-[0-9a-f]{4}$/);
    expect(futures).toMatch(/^500 futures, standard error of the difference \$/);
  });

  it("says of a preview that it is one", () => {
    expect(stampParts(b2b).join(" ")).toContain("500 futures (preview)");
  });

  it("has no error without a difference", async () => {
    const alone = await outcomeOf(shipped("mid-size-b2b"), { constraints: { maxDirectCost: 1, chance: 0.8 } });
    expect(stampParts(alone).at(-1)).toBe("500 futures (preview)");
    expect(stampParts(alone).join(" ")).not.toMatch(UNPRINTABLE);
  });
});

it("calls options by their short names, and what it does not know by its id", () => {
  const name = nameIn(b2b.result.scenario);
  expect(["suite", "open", "elsewhere"].map(name)).toEqual(["suite", "leaving it open", "elsewhere"]);
});
