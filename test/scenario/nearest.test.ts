import { describe, expect, it } from "vitest";
import { nearest } from "../../src/scenario/nearest.ts";

describe("nearest", () => {
  it.each([
    ["coldrate", "coldRate"],
    ["codlRate", "coldRate"],
    ["coldRates", "coldRate"],
    ["olRate", "coldRate"],
    ["coldRte", "coldRate"],
    ["growth", undefined],
    ["", undefined],
    ["x".repeat(1000), undefined],
  ])("of %j is %j", (name, found) => {
    expect(nearest(name, ["coupledRate", "coldRate", "stages"])).toBe(found);
  });
});
