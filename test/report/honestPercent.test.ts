import { afterEach, describe, expect, it } from "vitest";
import { honestPercent } from "../../src/report/honestPercent.ts";
import { writeNumbersAs } from "../../src/scenario/numberForm.ts";

afterEach(() => writeNumbersAs("en"));

describe("a share in percent that does not overstate", () => {
  it("is none or all only where it is that", () => {
    expect([0, 0.004, 0.46, 0.996, 1].map(honestPercent)).toEqual(["0%", "under 1%", "46%", "over 99%", "100%"]);
  });

  it("beyond a part of a whole has a typeset minus, thousands apart, and no sign at nothing", () => {
    expect([-0.004, -0.3, 12.345].map(honestPercent)).toEqual(["0%", "−30%", "1,235%"]);
    writeNumbersAs("de-DE");
    expect(honestPercent(12.345)).toBe("1.235%");
  });
});
