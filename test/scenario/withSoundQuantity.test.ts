import { expect, it } from "vitest";
import { quantityAt } from "../../src/scenario/quantities.ts";
import { withSoundQuantity } from "../../src/scenario/withSoundQuantity.ts";
import { shipped } from "../support/scenarios.ts";

const b2b = shipped("mid-size-b2b");
const between: [string, string] = ["funnel.coldRate", "funnel.coupledRate"];
const correlated = { ...b2b, correlations: [{ between, rank: 0.5 }] };

it("sets a quantity as it is told", () => {
  expect(quantityAt(withSoundQuantity(b2b, "funnel.coldRate", 0.2), "funnel.coldRate")).toBe(0.2);
});

it("refuses to make exact what is correlated, and says so", () => {
  expect(() => withSoundQuantity(correlated, "funnel.coldRate", 0.2)).toThrow(/correlations.*uncertain/);
  expect(() => withSoundQuantity(correlated, "funnel.coldRate", { uniform: [0.1, 0.2] })).not.toThrow();
});

it("refuses the last weight of the handshake to be 0", () => {
  const [first, ...others] = b2b.handshake.signals;
  const signals = [first, ...others.map((signal) => ({ ...signal, weight: 0 }))];
  const scenario = { ...b2b, handshake: { ...b2b.handshake, signals } };
  expect(() => withSoundQuantity(scenario, "handshake.signals.0.weight", 0)).toThrow(RangeError);
});
