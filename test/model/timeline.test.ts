import { describe, expect, it } from "vitest";
import type { DrawnScenario } from "../../src/model/drawn.ts";
import { timelineOf } from "../../src/model/timeline.ts";
import { type ListedDraws, listedDraws, NOTHING_TO_CHANCE } from "../support/listedDraws.ts";

const SETUP = {
  by: "engineering" as const,
  skill: "api" as const,
  leadWeeks: 2,
  effortHours: 120,
  overrun: 1.5,
  failureChance: 0,
  fee: 0,
};
const TIMING = { decisionDelayMonths: 0, repricingChancePerMonth: 0, repricingEffortRise: 0.25 };

function timeline({ setup = {}, timing = {}, hours = 20, startMonth = 0, draws = NOTHING_TO_CHANCE } = {}) {
  const drawn = {
    timing: { ...TIMING, ...timing },
    team: { engineering: { hoursPerWeek: hours, hourlyCost: 1 }, skills: { api: 0.75 } },
  } as unknown as DrawnScenario;
  const approach = { setup: { ...SETUP, ...setup } } as unknown as DrawnScenario["approaches"][string];
  const found = { begins: 0, buildBegins: 0, live: 0, abandoned: false };
  timelineOf(found, drawn, approach, 0, startMonth, draws);
  return found;
}

const uniforms = (lists: Partial<ListedDraws>) =>
  listedDraws({ repricing: [0.5], failure: [0.5], ...lists } as ListedDraws);

describe("the timeline of a stage", () => {
  it("is live after its start, lead time, and effort ÷ hands: by hand", () => {
    // 3 months are 13 weeks; 120 h · 1.5 ÷ 0.75 = 240 h, 12 weeks of 20 h
    const found = timeline({ timing: { decisionDelayMonths: 1.5 }, startMonth: 1.5 });
    expect(found).toEqual({ begins: 13, buildBegins: 15, live: 27, abandoned: false });
  });

  it("never is live without hands, and at once after the lead time without effort, hands or none", () => {
    expect(timeline({ hours: 0 }).live).toBe(Infinity);
    expect(timeline({ hours: 0, setup: { effortHours: 0 } }).live).toBe(2);
    expect(timeline({ setup: { overrun: 0 } }).live).toBe(2);
  });

  it("takes more effort once the vendor changed its access: chance 1 − (1 − p)^months up to the start", () => {
    // two months at 0.3: 1 − 0.49 = 0.51
    const waiting = { timing: { decisionDelayMonths: 0.5, repricingChancePerMonth: 0.3 }, startMonth: 1.5 };
    const at = (repricing: number) => timeline({ ...waiting, draws: uniforms({ repricing: [repricing] }) });
    expect(at(0.5099).live - at(0.5099).buildBegins).toBeCloseTo(15, 12);
    expect(at(0.5101).live - at(0.5101).buildBegins).toBeCloseTo(12, 12);
  });

  it("is not repriced when it starts at once, even if change is certain", () => {
    const certain = { timing: { repricingChancePerMonth: 1 }, draws: uniforms({ repricing: [2 ** -33] }) };
    expect(timeline(certain).live).toBe(14);
    expect(timeline({ ...certain, startMonth: 0.01 }).live).toBeCloseTo(0.01 * (52 / 12) + 2 + 15, 12);
  });

  it("is abandoned where the failure uniform is below the chance, not at it", () => {
    expect(timeline({ setup: { failureChance: 0.5 } }).abandoned).toBe(false);
    expect(timeline({ setup: { failureChance: 0.50001 } }).abandoned).toBe(true);
  });
});
