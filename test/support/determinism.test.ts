import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterAll, expect, test } from "vitest";

const LINT_RULE = "test/support/determinism.grit";
const MATH =
  "exp log log2 log10 log1p expm1 pow sin cos tan asin acos atan atan2 sinh cosh tanh asinh acosh atanh cbrt hypot random";
const FORBIDDEN = [
  ...MATH.split(" ").map((name) => `export const y = Math.${name}(2);`),
  "export const y = [1, 2].map(Math.log);",
  "export const { exp } = Math;",
  "const M = Math;\nexport const y = M.exp(2);",
  "export const y = Math?.exp(2);",
  "export const y = globalThis.Math.exp(2);",
  "export const y = Date.now();",
  "export const y = new Date();",
  "export const y = new Date;",
  "export const y = Date();",
  "export const y = performance.now();",
  "export const y = crypto.randomUUID();",
  "export const y = (x: number) => x ** 2;",
  "export const y = (x: number) => 2 ** x;",
  "export const y = 10 ** -3;",
  "let y = 3;\ny **= 2;\nexport { y };",
];
const ALLOWED = [
  "export const y = [2 ** -53, 2 ** 31];",
  "export const y = (x: number) => Math.max(Math.sqrt(Math.abs(x)), Math.floor(x), Math.PI) * x;",
  'export const y = [Date.UTC(2026, 1), new Date("2026-01-01")];',
];
const FOLDERS = ["distributions", "random", "scenario", "model", "simulation", "decision"];

// A project of its own with our configuration, so that one run of Biome judges all samples.
const project = mkdtempSync(join(tmpdir(), "determinism-"));
afterAll(() => rmSync(project, { recursive: true }));
const complaints = lint({
  ...samples("src/model/forbidden", FORBIDDEN),
  ...samples("src/model/allowed", ALLOWED),
  ...samples("src/charts/forbidden", FORBIDDEN),
  ...Object.fromEntries(FOLDERS.map((folder) => [`src/${folder}/inner/sample.ts`, FORBIDDEN[0] as string])),
});

function samples(path: string, codes: string[]): Record<string, string> {
  return Object.fromEntries(codes.map((code, i) => [`${path}${i}.ts`, code]));
}

/** How many times the lint rule complains, by file. */
function lint(files: Record<string, string>): Map<string, number> {
  for (const [path, code] of Object.entries(files)) write(path, code);
  cpSync("biome.json", join(project, "biome.json"));
  mkdirSync(join(project, dirname(LINT_RULE)), { recursive: true });
  cpSync(LINT_RULE, join(project, LINT_RULE));
  const { stdout } = spawnSync(
    resolve("node_modules/.bin/biome"),
    ["lint", "--reporter=json", "--max-diagnostics=none"],
    {
      cwd: project,
      encoding: "utf8",
    },
  );
  const { diagnostics } = JSON.parse(stdout) as { diagnostics: { category: string; location: { path: string } }[] };
  const count = new Map<string, number>();
  for (const { category, location } of diagnostics) {
    if (category === "plugin") count.set(location.path, (count.get(location.path) ?? 0) + 1);
  }
  return count;
}

function write(path: string, code: string): void {
  mkdirSync(join(project, dirname(path)), { recursive: true });
  writeFileSync(join(project, path), `${code}\n`);
}

test.each(FORBIDDEN.map((code, i) => [code, i] as const))("the model may not, a chart may: %s", (_code, i) => {
  expect(complaints.get(`src/model/forbidden${i}.ts`)).toBe(1);
  expect(complaints.get(`src/charts/forbidden${i}.ts`)).toBeUndefined();
});

test.each(ALLOWED.map((code, i) => [code, i] as const))("the model may: %s", (_code, i) => {
  expect(complaints.get(`src/model/allowed${i}.ts`)).toBeUndefined();
});

test.each(FOLDERS)("the rule covers the folders in src/%s", (folder) => {
  expect(complaints.get(`src/${folder}/inner/sample.ts`)).toBe(1);
});
