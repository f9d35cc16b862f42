import { expect, it } from "vitest";
import { movedByKey, movedTo, stageRange } from "../../src/elements/plan-timeline/stageMove.ts";

it("a stage starts between its neighbours and before the horizon ends", () => {
  expect(stageRange([0, 3, 9], 1, 18)).toEqual({ min: 0, max: 9 });
  expect(stageRange([0, 3, 9], 2, 18)).toEqual({ min: 3, max: 17 });
  // where a file says otherwise it may stay
  expect(stageRange([6, 3, 40], 1, 18)).toEqual({ min: 3, max: 40 });
  expect(stageRange([6, 3, 40], 2, 18)).toEqual({ min: 3, max: 40 });
  expect(stageRange([0], 0, 1)).toEqual({ min: 0, max: 0 });
});

it("keys go to whole months, as far as they may", () => {
  const range = { min: 1, max: 9 };
  const from = (key: string) => movedByKey(key, 2.5, range);
  expect(["ArrowRight", "ArrowLeft", "PageUp", "PageDown", "Home", "End"].map(from)).toEqual([3, 2, 5, 1, 1, 9]);
  expect(from("Tab")).toBeNull();
  expect([movedTo(3.4, range), movedTo(-2, range), movedTo(30, range)]).toEqual([3, 1, 9]);
});
