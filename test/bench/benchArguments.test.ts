import { describe, expect, it } from "vitest";
import { benchCommand } from "./benchArguments.ts";

const CHOICES = {
  engine: { usual: true, hasRatios: true },
  cold: { usual: true, hasRatios: false },
  reports: { usual: false, hasRatios: false },
};

const sections = (...args: string[]) => benchCommand(args, CHOICES).sections;

describe("what is asked of the bench", () => {
  it("is the usual sections, unless others are named", () => {
    expect(sections()).toEqual(["engine", "cold"]);
    expect(sections("--all")).toEqual(["engine", "cold", "reports"]);
    expect(sections("--only", "reports,engine")).toEqual(["engine", "reports"]);
  });

  it("is those with ratios where these are compared or kept, and none beside curves", () => {
    expect(sections("--check")).toEqual(["engine"]);
    expect(sections("--renew")).toEqual(["engine"]);
    expect(sections("--curves")).toEqual([]);
    expect(sections("--curves", "--only", "cold")).toEqual(["cold"]);
  });

  it("is refused where there is no such thing", () => {
    expect(() => sections("--only", "engine,toString")).toThrow(
      "--only: required engine, cold, reports, found toString",
    );
    expect(() => sections("--fast")).toThrow("--fast");
    expect(() => sections("--check", "--renew")).toThrow("required --check or --renew, found both");
  });
});
