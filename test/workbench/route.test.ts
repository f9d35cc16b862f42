import { expect, it } from "vitest";
import { VIEWS, viewOf } from "../../src/workbench/route.ts";

it.each(VIEWS)("the hash of $id leads to it, whatever follows its name", ({ id }) => {
  expect([`#${id}`, `#${id}?trial=7`, `#${id}&s=abc`, `#${id}/x`].map(viewOf)).toEqual([id, id, id, id]);
});

it.each(["", "#", "why", "#Why", "#whyever", "#why-not", "#why_2", "#s=why", "#nothing", "# why"])(
  "%j names no view: Decide",
  (hash) => {
    expect(viewOf(hash)).toBe("decide");
  },
);
