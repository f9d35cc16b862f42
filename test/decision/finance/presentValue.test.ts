import { describe, expect, it } from "vitest";
import { presentValue } from "../../../src/decision/finance/presentValue.ts";
import { returnOnInvestment } from "../../../src/decision/finance/returnOnInvestment.ts";

describe("present value", () => {
  it("F: a published total economic impact study, to the unit", () => {
    const costs = presentValue([53_150, 666_715, 636_772, 647_783], 0.1);
    const benefits = presentValue([0, 1_606_511, 3_061_331, 4_229_760], 0.1);
    expect(Math.round(costs)).toBe(1_672_201);
    expect(Math.round(benefits)).toBe(7_168_371);
    expect(Math.round(benefits - costs)).toBe(5_496_170);
    expect(Math.round(100 * (returnOnInvestment(benefits - costs, costs) as number))).toBe(329);
  });

  it("is the plain sum at no rate, and that of an annuity in closed form", () => {
    expect(presentValue([1, 2, 3], 0)).toBe(6);
    const annuity = (1 - 1.05 ** -20) / 0.05;
    expect(presentValue([0, ...Array.from({ length: 20 }, () => 1)], 0.05)).toBeCloseTo(annuity, 12);
    expect(presentValue([], 0.1)).toBe(0);
  });

  it("counts flows within the year: 52 weeks from now is a year from now", () => {
    const flows = new Float64Array(53);
    flows[52] = 110;
    expect(presentValue(flows, 0.1, 52)).toBeCloseTo(100, 12);
  });

  it("refuses a rate of −1 or less", () => {
    for (const rate of [-1, -2, Number.NaN]) {
      expect(() => presentValue([1], rate)).toThrow(`required a yearly rate above −1, found ${rate}`);
    }
  });

  it("there is no return on nothing", () => {
    expect(returnOnInvestment(5, 0)).toBeNull();
    expect(returnOnInvestment(-5, 10)).toBe(-0.5);
  });
});
