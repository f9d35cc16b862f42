// npm run bench: the figures that README states, measured on this machine. Takes about three minutes.
import { cpus } from "node:os";
import { analysisTimes } from "./analyses.ts";
import { commandLineRun } from "./commandLine.ts";
import { engineSpeed, singleThreadSpeed } from "./engine.ts";
import { pageTimes } from "./page.ts";
import { reportTimes } from "./reports.ts";

const say = (what: string, figure: string) => console.log(`${what.padEnd(64)} ${figure}`);
const count = (value: number) => Math.round(value).toLocaleString("en");

console.log(`${cpus()[0].model.trim()}, ${cpus().length} cores, Node ${process.version}\n`);
say("mid-size B2B, model and draws in one thread", `${count(singleThreadSpeed())} trials a second`);
const one = await engineSpeed(1);
const two = await engineSpeed(2);
say("mid-size B2B, one worker, draws counted", `${count(one)} trials a second`);
say("two workers over one", `${(two / one).toFixed(2)} times`);
for (const trials of [10_000, 400_000]) {
  const { seconds, megabytes } = await commandLineRun(trials);
  say(`command line, ${count(trials)} trials`, `${seconds.toFixed(1)} s, ${count(megabytes)} MB at most`);
}
for (const [name, seconds] of Object.entries(await analysisTimes())) {
  say(`two workers, 10,000 trials, ${name}`, `${seconds.toFixed(1)} s`);
}
const page = await pageTimes();
say("page, cold load to verdict (2,000 futures)", `${count(page.coldVerdict)} ms`);
say("page, cold load to the full run (10,000 futures)", `${count(page.coldFull)} ms`);
say("page, slider moved to preview (2,000 futures)", `${count(page.preview)} ms`);
say("page, slider moved to the full run (10,000 futures)", `${count(page.full)} ms`);
for (const [kind, { seconds, kilobytes }] of Object.entries(await reportTimes())) {
  say(`page, ${kind.toLowerCase()} of 10,000 futures`, `${seconds.toFixed(1)} s, ${count(kilobytes)} kB`);
}
