import { afterAll, expect, it } from "vitest";
import { readScenario } from "../../src/scenario/read.ts";
import { browserPool } from "../../src/simulation/browserPool.ts";
import { simulate } from "../../src/simulation/simulate.ts";
import digests from "../golden/digests.json";
import { digestOf } from "../support/digest.ts";

const texts = import.meta.glob<string>("../../scenarios/*.json", { query: "?raw", import: "default", eager: true });
const pool = browserPool();
afterAll(() => pool.close());

// The digests were made in Node.
for (const [id, digest] of Object.entries(digests)) {
  it(`${id}: module workers in the browser give the bytes that Node gives`, async () => {
    const answer = readScenario(texts[`../../scenarios/${id}.json`]);
    if (!answer.ok) throw new Error(JSON.stringify(answer.faults));
    const result = await simulate(answer.scenario, pool, { trials: 750, curveTrials: 500 });
    expect(await digestOf(result)).toBe(digest);
  });
}
