import fc from "fast-check";
import { expect, it } from "vitest";
import type { Scenario } from "../../src/scenario/scenario.ts";
import { type Document, done, redone, sessionOf, undone } from "../../src/workbench/session.ts";
import { shipped } from "../support/scenarios.ts";

const scenario = shipped("mid-size-b2b");
const first: Document = { id: "first", scenario, file: scenario, shipped: "mid-size-b2b" };

/** A document that differs from the others, the nth change to the first one. */
const nth = (n: number): Document => ({ ...first, scenario: { ...scenario, trials: n } as Scenario });

it("undo and redo move along what was done, as a cursor along a list", () => {
  const step = fc.constantFrom("do", "undo", "redo");
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      let session = sessionOf(first);
      let list = [first];
      let at = 0;
      steps.forEach((each, n) => {
        if (each === "do") {
          session = done(session, nth(n));
          list = [...list.slice(0, at + 1), session.present];
          at++;
        } else if (each === "undo") {
          session = undone(session);
          at = Math.max(0, at - 1);
        } else {
          session = redone(session);
          at = Math.min(list.length - 1, at + 1);
        }
        expect(session.present).toBe(list[at]);
        expect([session.past.length, session.future.length]).toEqual([at, list.length - 1 - at]);
      });
    }),
  );
});

it("at its beginning undo, at its end redo, gives the same session", () => {
  const session = sessionOf(first);
  expect(undone(session)).toBe(session);
  expect(redone(session)).toBe(session);
});

it("another scenario that was opened is undone as a whole: what it differs from comes back with it", () => {
  const other = shipped("enterprise");
  const opened = done(done(sessionOf(first), nth(1)), {
    id: "other",
    scenario: other,
    file: other,
    shipped: "enterprise",
  });
  expect(undone(opened).present).toEqual({ ...nth(1), file: scenario, shipped: "mid-size-b2b" });
});

it("remembers 200 steps and forgets the oldest beyond", () => {
  let session = sessionOf(first);
  for (let n = 1; n <= 250; n++) session = done(session, nth(n));
  for (let n = 0; n < 250; n++) session = undone(session);
  expect(session.present).toEqual(nth(50));
  expect(session.future).toHaveLength(200);
});
