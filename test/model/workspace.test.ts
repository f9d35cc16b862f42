import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { runTrial } from "../../src/model/trial.ts";
import { newWorkspace } from "../../src/model/workspace.ts";
import { type DrawnCase, documentOf, drawnCases, frameOfDocument } from "../support/drawnCases.ts";
import { hashedDraws } from "../support/hashedDraws.ts";

/** The case without changes of what all trials of a run have in common. */
function withinRun({ changes, ...others }: DrawnCase): DrawnCase {
  const shared = /^horizonMonths|^finance\.|\.weight$|^plans\./;
  return { ...others, changes: Object.fromEntries(Object.entries(changes).filter(([path]) => !shared.test(path))) };
}

describe("a workspace", () => {
  it("gives a trial the same result, to the bit, whatever trials it was used for before", () => {
    fc.assert(
      fc.property(fc.array(drawnCases().map(withinRun), { minLength: 2, maxLength: 4 }), (cases) => {
        const documents = cases.map(documentOf);
        const used = newWorkspace(frameOfDocument(documents[0]));
        cases.forEach(({ seed }, i) => {
          runTrial(used, documents[i], hashedDraws(seed));
          const fresh = newWorkspace(frameOfDocument(documents[i]));
          runTrial(fresh, documents[i], hashedDraws(seed));
          expect(used.options).toEqual(fresh.options);
        });
      }),
      { seed: 1, numRuns: 25 },
    );
  }, 60_000);
});
