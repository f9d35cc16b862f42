import type { Scenario } from "../../scenario/scenario.ts";
import { fileNameOf } from "../scenarioFiles.ts";

/** Saves the specification of a scenario's handshake where the reader says; nothing if the reader thinks better of it. */
export async function saveMarkdown(markdown: string, scenario: Pick<Scenario, "name">): Promise<void> {
  const fileName = `handshake-${fileNameOf(scenario).replace(/\.json$/, "")}.md`;
  try {
    const { fileSave } = await import("browser-fs-access");
    const blob = new Blob([markdown], { type: "text/markdown" });
    await fileSave(blob, { fileName, extensions: [".md"], description: "Specification", id: "spandrel" });
  } catch (error) {
    if (!(error instanceof DOMException && error.name === "AbortError")) throw error;
  }
}
