import { jsonSchema } from "../scenario/schema.ts";
import { ENGINE } from "../simulation/engine.ts";
import { analyze } from "./analyze.ts";
import { type Command, HELP, parseCommand, UsageError } from "./arguments.ts";
import { check } from "./check.ts";
import { compare } from "./compare.ts";
import { Faulty, reasonOf } from "./files.ts";
import { map } from "./map.ts";
import { plan } from "./plan.ts";
import { run } from "./run.ts";
import { trace } from "./trace.ts";
import { why } from "./why.ts";

/** Runs one command and gives its exit status. */
async function main(command: Command): Promise<number> {
  switch (command.name) {
    case "help":
      process.stdout.write(HELP);
      return 0;
    case "version":
      process.stdout.write(`${ENGINE}\n`);
      return 0;
    case "schema":
      process.stdout.write(`${JSON.stringify(jsonSchema(), null, 2)}\n`);
      return 0;
    case "check":
      return check(command.files);
    case "analyze":
      return analyze(command);
    case "compare":
      return compare(command);
    case "trace":
      return trace(command);
    case "why":
      return why(command);
    case "map":
      return map(command);
    case "plan":
      return plan(command);
    case "report":
      return (await import("./report.ts")).report(command);
    case "run":
      return run(command);
  }
}

// A reader that has seen enough (`| head`) is no error; a full disk is.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") return;
  process.stderr.write(`standard output: required a place to write to, found ${reasonOf(error)}\n`);
  process.exitCode = 1;
});

try {
  process.exitCode = await main(parseCommand(process.argv.slice(2)));
} catch (error) {
  if (error instanceof UsageError) {
    process.stderr.write(`spandrel: ${error.message}\nTry: npm run -s spandrel -- help\n`);
    process.exitCode = 2;
  } else if (error instanceof Faulty) {
    process.stderr.write(`${error.lines.join("\n")}\n`);
    process.exitCode = 1;
  } else throw error;
}
