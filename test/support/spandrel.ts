import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const LAUNCH = join(process.cwd(), "src/cli/launch.mjs");

/** Runs the command line as a person would and gives what it said. */
export function spandrel(words: string[], cwd = process.cwd()) {
  // npm's own variables would tell it of the folder in which the tests were started.
  const { INIT_CWD: _, npm_lifecycle_event: __, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [LAUNCH, ...words], {
    cwd,
    env,
    encoding: "utf8",
    maxBuffer: 2 ** 28,
  });
  return { status, stdout, stderr };
}

/** A new empty folder. */
function emptyFolder(): string {
  return mkdtempSync(join(tmpdir(), "spandrel-"));
}

/** A file with some text in a new folder; its path. */
export function fileWith(text: string, name = "scenario.json"): string {
  const path = join(emptyFolder(), name);
  writeFileSync(path, text);
  return path;
}
