import { readScenario } from "../../src/scenario/read.ts";
import { browserPool } from "../../src/simulation/browserPool.ts";
import { simulate } from "../../src/simulation/simulate.ts";
import { digestOf } from "./digest.ts";
import type { Answer } from "./firefoxDigests.ts";

/** The script of the page that Firefox opens: runs every shipped scenario, and tells the test's server what came of it. */
const texts = import.meta.glob<string>("../../scenarios/*.json", { query: "?raw", import: "default", eager: true });

/** The digests of all runs, by the ids of their scenarios. */
async function digests(): Promise<Record<string, string>> {
  const pool = browserPool();
  const all: Record<string, string> = {};
  for (const [path, text] of Object.entries(texts)) {
    const answer = readScenario(text);
    if (!answer.ok) throw new Error(`${path}: ${JSON.stringify(answer.faults)}`);
    const id = path.replace(/^.*\/|\.json$/g, "");
    all[id] = await digestOf(await simulate(answer.scenario, pool, { trials: 750, curveTrials: 500 }));
  }
  pool.close();
  return all;
}

const answer: Answer = await digests().then(
  (digests) => ({ digests }),
  (error) => ({ error: `${error}\n${error?.stack ?? ""}` }),
);
await fetch("/answer", { method: "POST", body: JSON.stringify(answer) });
