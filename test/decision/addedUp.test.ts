import { describe, expect, it } from "vitest";
import { addedUp } from "../../src/decision/addedUp.ts";
import type { Tornado, TornadoEnd } from "../../src/decision/tornado.ts";

const estimate = (mean: number) => ({ mean, se: 1 });
const end = (lead: number): TornadoEnd => ({ at: 0, tco: {}, lead: { b: estimate(lead) }, pick: "a" });
const input = (path: string, low: number, high: number): Tornado["inputs"][number] => ({
  path,
  low: end(low),
  high: end(high),
  change: { b: estimate(high - low) },
});

describe("addedUp", () => {
  it("adds each bar's worse or better end to the lead: by hand", () => {
    const table = {
      lead: { b: estimate(100) },
      inputs: [input("x", 40, 130), input("y", 120, 90), input("z", 105, 110)],
    };
    // worse: −60, −10, none; better: +30, +20, +10
    expect(addedUp(table, "b")).toEqual({ lead: 100, worst: 30, best: 160 });
  });

  it("is the lead itself where nothing is uncertain", () => {
    expect(addedUp({ lead: { b: estimate(-7) }, inputs: [] }, "b")).toEqual({ lead: -7, worst: -7, best: -7 });
  });

  it("requires a rival that the tornado has", () => {
    expect(() => addedUp({ lead: { b: estimate(1) }, inputs: [] }, "c")).toThrow(
      "required a rival of the tornado, found c",
    );
  });
});
