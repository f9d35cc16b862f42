import { financeOf } from "../decision/finance/financeOf.ts";
import { information } from "../decision/information.ts";
import { risks } from "../decision/risks.ts";
import { thresholds } from "../decision/thresholds.ts";
import { tornado } from "../decision/tornado.ts";
import { materialFrom } from "../report/materialFrom.ts";
import { simulateCash } from "../simulation/cash.ts";
import { ENGINE } from "../simulation/engine.ts";
import { analyses } from "./analyses.ts";
import type { Command } from "./arguments.ts";
import { makeFolder, writeFiles } from "./outputFolder.ts";
import { reportFiles } from "./reportFiles.ts";

/** Makes the slides, the workbook, the brief and the rest of one scenario, writes them to a folder and prints their paths. */
export async function report(command: Command & { name: "report" }): Promise<number> {
  const { out, formats } = command;
  await makeFolder(out);
  return analyses(
    { ...command, json: false },
    async (step, base, pool) => {
      const { scenario, seed, trials } = base.result;
      const cash = await step("cash by week", (_, __, watch) =>
        simulateCash(scenario, pool, { seed, trials, ...watch }),
      );
      const material = materialFrom({
        base,
        finance: financeOf(cash, base),
        tornado: await step("one input at a time", tornado),
        thresholds: await step("where the pick changes", thresholds),
        information: await step("what knowing more is worth", information),
        risks: await step("the named risks", risks),
        engine: ENGINE,
        day: new Date(),
      });
      const files = await reportFiles(material, formats);
      return writeFiles(out, files);
    },
    (paths) => paths.map((path) => `${path}\n`).join(""),
  );
}
