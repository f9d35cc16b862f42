import { shipped, SHIPPED } from "./support/scenarios.ts";
import { inlinePool } from "../src/simulation/inlinePool.ts";
import { simulate } from "../src/simulation/simulate.ts";
import { variantRunner } from "../src/simulation/variants.ts";
import { decide } from "../src/decision/decide.ts";
import { thresholds } from "../src/decision/thresholds.ts";
import { tornado } from "../src/decision/tornado.ts";
const id = process.argv[2] as any; const n = Number(process.argv[3] ?? 4000);
const s = shipped(id); s.trials = n; const pool = inlinePool();
let t=performance.now(); const result = await simulate(s,pool,{}); console.log("run", performance.now()-t);
const decision = decide(result); const r=decision.recommendation;
console.log(r.option, r.strength, r.closest, r.runnerUp, JSON.stringify(r.margins), r.headline.map(x=>x.text).join(""));
let calls=0;
const run0 = variantRunner(s,pool); const run: typeof run0 = async (v, x) => { const t=performance.now(); const a= await run0(v,x); console.log("  call", v.length, x?.trials, Math.round(performance.now()-t)); return a; };
t=performance.now(); const th = await thresholds({result,decision}, run, {}); console.log("thresholds", performance.now()-t);
for (const x of th.thresholds) { const i = th.inputs.find(i=>i.path===x.path)!; console.log(x.path, x.side, x.at.toPrecision(4), "±", x.se.toPrecision(2), "until", x.until?.toPrecision(3), x.from, "→", x.to, x.areTwins?"TWIN":"", "chance", x.chance?.toFixed(3), i.isExact? `exact ${i.now.p50}`:`${i.now.p10.toPrecision(3)} ${i.now.p50.toPrecision(3)} ${i.now.p90.toPrecision(3)}`); }
console.log(th.inputs.length, th.leftOut.length);
if (process.argv[4]) { t=performance.now(); const to = await tornado({result,decision}, run, {}); console.log("tornado", performance.now()-t, to.reference, to.rival, to.lead);
for (const x of to.inputs.slice(0,14)) console.log(x.path, x.low.at.toPrecision(3), x.low.lead[to.rival].mean.toFixed(0), x.low.pick, x.high.at.toPrecision(3), x.high.lead[to.rival].mean.toFixed(0), x.high.pick, x.change[to.rival]);}
