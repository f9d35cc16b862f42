import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";

/** Lines of a docstring such as ` * @example weeksIn(18) // => 78`: an expression of the file's exports, and its value. */
const EXAMPLE = /^ \* @example (.+?) \/\/ => (.+)$/gm;

const sources = readSources();

function readSources(): { path: string; examples: { expression: string; value: string }[] }[] {
  const paths = readdirSync("src", { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts"))
    .map((path) => join("src", path));
  return paths
    .map((path) => ({
      path,
      examples: [...readFileSync(path, "utf8").matchAll(EXAMPLE)].map(([, expression, value]) => ({
        expression,
        value,
      })),
    }))
    .filter(({ examples }) => examples.length > 0);
}

describe("examples in docstrings give what they say", () => {
  for (const { path, examples } of sources) {
    for (const { expression, value } of examples) {
      it(`${path}: ${expression}`, async () => {
        const module: Record<string, unknown> = await import(pathToFileURL(path).href);
        const names = Object.keys(module);
        const evaluate = new Function(...names, `return [${expression}, ${value}]`);
        const [found, wanted] = evaluate(...names.map((name) => module[name]));
        if (typeof wanted === "number") expect(found).toBeCloseTo(wanted, 10);
        else expect(found).toEqual(wanted);
      });
    }
  }

  it("there are some", () => {
    expect(sources.length).toBeGreaterThan(10);
  });
});
