import { writeFileSync } from "node:fs";
import { shipped } from "./support/scenarios.ts";
import { baseOf } from "./support/bases.ts";
import { thresholds } from "../src/decision/thresholds.ts";
import { tornado } from "../src/decision/tornado.ts";
for (const id of process.argv.slice(3)) {
const s = shipped(id as any); s.trials = Number(process.argv[2]);
const { base, run } = await baseOf(s, s.trials);
let t=performance.now();
const to = await tornado(base, run); console.log(id, "tornado", performance.now()-t); t=performance.now();
const th = await thresholds(base, run); console.log("thresholds", performance.now()-t, th.thresholds.length);
const { options, trials } = base.result;
writeFileSync(`/tmp/zz-${id}.json`, JSON.stringify({ tornado: to, thresholds: th, decision: base.decision, options, trials, scenario: s }));
}
