import { expect, it } from "vitest";
import { isFirstVisit } from "../../src/workbench/firstVisit.ts";

/** A browser's small store with nothing in it. */
function shelf(): Storage {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
  } as Partial<Storage> as Storage;
}

it("is the first only once", () => {
  const own = shelf();
  expect([isFirstVisit(own), isFirstVisit(own)]).toEqual([true, false]);
});

it("is none where nothing can be kept, or the browser's store is full", () => {
  expect(isFirstVisit(null)).toBe(false);
  const full = {
    ...shelf(),
    setItem: () => {
      throw new DOMException("full", "QuotaExceededError");
    },
  };
  expect(isFirstVisit(full)).toBe(false);
});
