// Builds the notebooks and the reference, which have nothing to do with each other, side by side.
import { spawn } from "node:child_process";
import { delimiter } from "node:path";
import { fileURLToPath } from "node:url";

const COMMANDS = ["vite build --config notebooks/kit/vite.config.ts --logLevel warn", "typedoc --logLevel Warn"];

const root = fileURLToPath(new URL("../..", import.meta.url));
// found by npm, and without it
const env = { ...process.env, PATH: `${root}node_modules/.bin${delimiter}${process.env.PATH ?? ""}` };
const codes = await Promise.all(
  COMMANDS.map(
    (command) =>
      new Promise((done) => {
        spawn(command, { cwd: root, env, shell: true, stdio: "inherit" })
          .on("close", done)
          .on("error", () => done(1));
      }),
  ),
);
process.exitCode = codes.every((code) => code === 0) ? 0 : 1;
