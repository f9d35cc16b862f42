import { describe, expect, it } from "vitest";
import type { Attribution, Contribution } from "../../src/decision/attributionTable.ts";
import { attributionMethod, attributionReading, flipReading } from "../../src/decision/attributionWords.ts";

const names = {
  name: (id: string) => ({ hand: "by hand first", suite: "suite" })[id] ?? id,
  currency: "USD",
  first: "A",
  second: "B",
};
const contribution = (label: string, mean: number): Contribution => ({
  label,
  from: "",
  to: "",
  unit: "",
  differences: [],
  difference: { mean, se: 300, orderSe: 400 },
  tco: {},
});

/** A table of a lead that moves, and what moved it. */
function table(
  before: number,
  after: number,
  parts: Record<string, number>,
  more: Partial<Attribution> = {},
): Attribution {
  const end = (mean: number, pick: string) => ({ tco: {}, difference: { mean, se: 1 }, pick });
  return {
    seed: "s",
    trials: 2000,
    option: "hand",
    rival: "suite",
    from: end(before, "hand"),
    to: end(after, before < 0 === after < 0 ? "hand" : "suite"),
    contributions: Object.entries(parts).map(([label, mean]) => contribution(label, mean)),
    choices: [],
    orders: null,
    mixes: 16,
    flips: [],
    ...more,
  };
}

describe("attributionReading", () => {
  it.each<[string, Attribution]>([
    [
      "From A to B, by hand first turns from $246,000 cheaper than suite into $262,000 dearer; engineering alone accounts for nearly half.",
      table(-246e3, 262e3, { Engineering: 234e3, "API skill": 68e3 }),
    ],
    [
      "By hand first stays cheaper than suite: by $200,000 in A, by $90,000 in B; API skill alone accounts for more than all of it.",
      table(-200e3, -90e3, { "API skill": 120e3, Signals: -10e3 }),
    ],
    [
      "From A to B, by hand first turns from $50,000 dearer than suite into $10,000 cheaper; signals alone moves it the other way, by $100,000.",
      table(50e3, -10e3, { Signals: 100e3, Horizon: -90e3, "Gross margin": -70e3 }),
    ],
    [
      "By hand first is as much cheaper than suite in B as in A, by $10,000; signals alone moves it by $100,000, but others move it back.",
      table(-10e3, -10e3, { Signals: 100e3, Horizon: -100e3 }),
    ],
    ["By hand first and suite cost the same in A and in B.", table(0, 0, {})],
  ])("%s", (sentence, found) => {
    expect(attributionReading(found, names)).toBe(sentence);
  });
});

it("the method says the orders, the futures and the largest error, both errors counted", () => {
  expect(attributionMethod(table(-1, 1, { x: 1 }), names)).toBe(
    "averaged over every order of making the changes (Shapley values); 2,000 futures, the same draws in A and B, give or take $1,100 at most",
  );
  expect(attributionMethod(table(-1, 1, { x: 1 }, { orders: 24 }), names)).toContain("averaged over 24 random orders");
});

describe("flipReading", () => {
  it.each<[string, Attribution]>([
    [
      "The pick changes from by hand first in A to suite in B. Alone, engineering would make it suite; adding Manual, then suite would make it by hand.",
      table(
        -1,
        1,
        {},
        {
          flips: [
            { labels: ["Engineering"], pick: "suite" },
            { labels: ["Plan added: Manual, then suite"], pick: "by hand" },
          ],
        },
      ),
    ],
    [
      "The pick changes from by hand first in A to suite in B. No single change has another picked; engineering and API skill together make it suite.",
      table(-1, 1, {}, { flips: [{ labels: ["Engineering", "API skill"], pick: "suite" }] }),
    ],
    ["By hand first is the pick in both.", table(-2, -1, {})],
    [
      "By hand first is the pick in both. Alone, budget would make it nothing, since no option keeps the limits.",
      table(-2, -1, {}, { flips: [{ labels: ["Budget"], pick: null }] }),
    ],
  ])("%s", (sentence, found) => {
    expect(flipReading(found, names)).toBe(sentence);
  });
});
