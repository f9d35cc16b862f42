import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { ENGINE } from "../../src/simulation/engine.ts";

it("the engine's stamp carries the version of the package", () => {
  const { name, version } = JSON.parse(readFileSync("package.json", "utf8"));
  expect(ENGINE).toBe(`${name} ${version}`);
});
