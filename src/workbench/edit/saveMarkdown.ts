import type { Scenario } from "../../scenario/scenario.ts";
import { saveFile } from "../saveFile.ts";
import { fileNameOf } from "../scenarioFiles.ts";

/** Saves the specification of a scenario's handshake where the reader says; nothing if the reader thinks better of it. */
export async function saveMarkdown(markdown: string, scenario: Pick<Scenario, "name">): Promise<void> {
  const fileName = `handshake-${fileNameOf(scenario).replace(/\.json$/, "")}.md`;
  await saveFile({ text: markdown, fileName, type: "text/markdown", description: "Specification" });
}
