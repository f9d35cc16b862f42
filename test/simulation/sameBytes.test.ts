import { expect, it } from "vitest";
import { inlinePool } from "../../src/simulation/inlinePool.ts";
import { simulate } from "../../src/simulation/simulate.ts";
import { digestOf } from "../support/digest.ts";
import { SHIPPED, shipped } from "../support/scenarios.ts";

// The browser's half of this is sameBytes.browser.test.ts, which compares with the same file.
it("a run of every shipped scenario gives the same bytes on every machine", async () => {
  const digests: Record<string, string> = {};
  for (const id of SHIPPED) {
    digests[id] = await digestOf(await simulate(shipped(id), inlinePool(), { trials: 750, curveTrials: 500 }));
  }
  await expect(`${JSON.stringify(digests, null, 2)}\n`).toMatchFileSnapshot("../golden/digests.json");
});
