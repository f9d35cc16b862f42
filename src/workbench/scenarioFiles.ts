import type { FaultLine } from "../elements/fault-list/fault-list.ts";
import { fileStem } from "../report/fileStem.ts";
import { visible } from "../scenario/fault.ts";
import { MOST_BYTES } from "../scenario/limits.ts";
import { inForm } from "../scenario/numberForm.ts";
import { readScenario } from "../scenario/read.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { readFaults } from "./readFaults.ts";
import { isChoosingNothing, saveFile } from "./saveFile.ts";
import { textOf } from "./scenarioText.ts";

/** What came of opening a file: a scenario, or what is wrong with it; null if the reader chose none. */
export type Opened = { name: string; scenario: Scenario } | { name: string; faults: FaultLine[] } | null;

/** Lets the reader choose a scenario file and reads it. */
export async function chooseScenario(): Promise<Opened> {
  try {
    const { fileOpen } = await import("browser-fs-access");
    const file = await fileOpen({
      description: "Spandrel scenarios",
      mimeTypes: ["application/json"],
      extensions: [".json"],
      id: "spandrel",
    });
    return await readScenarioFrom(file);
  } catch (error) {
    if (isChoosingNothing(error)) return null;
    throw error;
  }
}

/** Reads a file that was chosen or dropped; a faulty one harms nothing. */
export async function readScenarioFrom(file: File): Promise<Opened> {
  const name = shown(file.name);
  if (file.size > MOST_BYTES) return faulty(name, `required a file of at most 5 MB, found ${megabytes(file.size)}`);
  let text: string;
  try {
    text = await file.text();
  } catch (error) {
    return faulty(name, `required a file that can be read, found ${(error as Error).message}`);
  }
  if (text.slice(0, 1000).includes("\0")) {
    return faulty(name, "required a scenario, which is a text file (.json), found a file that is no text");
  }
  return readScenarioText(name, text);
}

/** Reads the text of a scenario, which is called `name` where something is wrong with it. */
export function readScenarioText(name: string, text: string): Opened {
  const answer = readScenario(text);
  return answer.ok ? { name, scenario: answer.scenario } : { name, faults: readFaults(answer.faults) };
}

/** Saves a scenario as a JSON file that diffs well; null if the reader thought better of it. */
export async function saveScenario(scenario: Scenario): Promise<string | null> {
  const fileName = fileNameOf(scenario);
  return (await saveScenarioText(textOf(scenario), fileName)) ? fileName : null;
}

/** Saves the text of a scenario as it is, sound or not; false if the reader thought better of it. */
export function saveScenarioText(text: string, fileName: string): Promise<boolean> {
  return saveFile({ text, fileName, type: "application/json", description: "Spandrel scenario" });
}

/**
 * A file name that any system takes, from the scenario's own name.
 *
 * @example fileNameOf({ name: "Mid-size B2B" }) // => "mid-size-b2b.json"
 */
export function fileNameOf({ name }: Pick<Scenario, "name">): string {
  return `${fileStem(name)}.json`;
}

/** A file's name as it can stand in a sentence. */
function shown(name: string): string {
  return visible(name.length > 80 ? `${name.slice(0, 79)}…` : name);
}

function faulty(name: string, message: string): Opened {
  return { name, faults: [{ path: "", message }] };
}

function megabytes(bytes: number): string {
  return `${inForm((bytes / 1e6).toFixed(1))} MB`;
}
