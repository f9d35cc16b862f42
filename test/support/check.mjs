// npm test: every check of the project, quick ones first. Stops after the first group with a failure.
import { spawn } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { delimiter, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const REPORT = join(ROOT, "node_modules", ".cache", "vitest.json");
/** @type {Record<string, string>} */
const SCRIPTS = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")).scripts;

/** What each check is for, by its script in package.json. The checks of one group run side by side. */
const GROUPS = [
  { lock: "package-lock.json is complete", lint: "format and lint" },
  { types: "types", "types:core": "types without a page" },
  { imports: "import rules", unused: "unused code" },
  { build: "build" },
  { size: "size of the page" },
];

/** @typedef {{ label: string, passed: boolean, seconds: number, output: string }} Outcome */

process.exitCode = (await checks()) && (await tests()) ? 0 : 1;

async function checks() {
  for (const group of GROUPS) {
    const outcomes = await Promise.all(Object.entries(group).map(([script, label]) => check(script, label)));
    if (!outcomes.every(({ passed }) => passed)) return false;
  }
  return true;
}

/**
 * @param {string} script
 * @param {string} label
 */
async function check(script, label) {
  const outcome = await run(script, label);
  tell(outcome);
  if (!outcome.passed) console.log(`${outcome.output}\nFailed: ${label} (npm run ${script})\n`);
  return outcome;
}

/** Runs Vitest's tests, on Node and in a browser. Its last line is the count. */
async function tests() {
  rmSync(REPORT, { force: true });
  const outcome = await run("unit", "tests", ["--reporter=default", "--reporter=json", `--outputFile.json=${REPORT}`]);
  if (!existsSync(REPORT)) return false; // Vitest did not start, and has told why
  const { passed, failed, skipped, missing } = count();
  tell({ ...outcome, passed: outcome.passed && missing.length === 0 });
  for (const project of missing) console.log(`No test ran: ${project}`);
  console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`);
  return outcome.passed && missing.length === 0;
}

/** What Vitest reports, a file that could not be loaded as one failure, and which of the two projects no test ran in. */
function count() {
  const report = JSON.parse(readFileSync(REPORT, "utf8"));
  /** @type {{ name: string, status: string, assertionResults: { status: string }[] }[]} */
  const files = report.testResults;
  const isBrowser = (/** @type {{ name: string }} */ { name }) => name.endsWith(".browser.test.ts");
  const ran = files.filter(({ assertionResults }) =>
    assertionResults.some(({ status }) => /passed|failed/.test(status)),
  );
  const broken = files.filter(({ status, assertionResults }) => status === "failed" && assertionResults.length === 0);
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests,
    missing: [...(ran.some(isBrowser) ? [] : ["browser"]), ...(ran.every(isBrowser) ? ["node"] : [])],
  };
}

/**
 * Runs a script of package.json, without npm's start-up. Its output is kept, or shown at once if it is given arguments.
 *
 * @param {string} script
 * @param {string} label
 * @param {string[]} [args]
 * @returns {Promise<Outcome>}
 */
function run(script, label, args) {
  const start = Date.now();
  const PATH = [resolve(ROOT, "node_modules", ".bin"), process.env.PATH].join(delimiter);
  const command = [SCRIPTS[script], ...(args ?? [])].join(" ");
  const child = spawn(command, {
    cwd: ROOT,
    env: { ...process.env, PATH },
    shell: true,
    stdio: args ? "inherit" : ["ignore", "pipe", "pipe"],
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (data) => (output += data));
  return new Promise((done) => {
    child.on("close", (code) => done({ label, passed: code === 0, seconds: (Date.now() - start) / 1000, output }));
  });
}

/** @param {Omit<Outcome, "output">} outcome */
function tell({ label, passed, seconds }) {
  console.log(`${passed ? "✓" : "✗"} ${label.padEnd(30)} ${seconds.toFixed(1).padStart(6)} s`);
}
