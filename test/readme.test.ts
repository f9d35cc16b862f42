import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { spandrel } from "./support/spandrel.ts";

const readme = readFileSync("README.md", "utf8");
const PROMPT = "$ npm run -s spandrel -- ";

describe("README", () => {
  for (const [, block] of readme.matchAll(/```console\n([\s\S]*?)```/g)) {
    const [command, ...output] = block.split("\n");
    it(`shows what is printed: ${command}`, () => {
      expect(command.startsWith(PROMPT)).toBe(true);
      const { status, stdout } = spandrel(command.slice(PROMPT.length).split(" "));
      expect(status).toBe(0);
      expect(output.join("\n").trim()).toBe(stdout.trim());
    });
  }

  it("names only files that exist", () => {
    for (const [, path] of readme.matchAll(/\]\(([\w./-]+)\)/g)) expect(() => readFileSync(path)).not.toThrow();
  });
});
