// Builds the notebooks and the reference, which have nothing to do with each other, side by side.
import { spawn } from "node:child_process";

const COMMANDS = ["vite build --config notebooks/kit/vite.config.ts --logLevel warn", "typedoc --logLevel Warn"];

const codes = await Promise.all(
  COMMANDS.map(
    (command) =>
      new Promise((done) => {
        spawn(command, { shell: true, stdio: "inherit" })
          .on("close", done)
          .on("error", () => done(1));
      }),
  ),
);
process.exitCode = codes.every((code) => code === 0) ? 0 : 1;
