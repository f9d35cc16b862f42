import type { Scenario } from "../../scenario/scenario.ts";
import type { Document } from "../session.ts";
import { shippedChoices, shippedScenario } from "../shipped.ts";

/** A scenario that can be compared, fetched when it is chosen. */
export interface CompareChoice {
  id: string;
  name: string;
  load(): Promise<Scenario>;
}

/** Choices under one heading. */
export interface ChoiceGroup {
  heading: string;
  choices: readonly CompareChoice[];
}

/** The scenarios that a reader keeps: `id` and `name` of each, and how to get it. */
export type LibraryList = () => Promise<readonly CompareChoice[]>;

export const PRESENT = "present";
export const AS_FILED = "file";

/** Whether a choice is one of the scenarios that the reader keeps. */
export const isOfLibrary = (id: unknown): boolean => typeof id === "string" && id.startsWith("library:");

const ready = (id: string, name: string, scenario: Scenario): CompareChoice => ({
  id,
  name,
  load: () => Promise.resolve(scenario),
});

/** What can be compared: the document as it stands and as it was filed, what is shipped, what is kept, what was opened here. */
export function choiceGroups(
  { id, scenario, file }: Document,
  library: readonly CompareChoice[],
  opened: readonly Scenario[],
): ChoiceGroup[] {
  const isChanged = scenario !== file;
  const prefixed = (prefix: string, choices: readonly CompareChoice[]) =>
    choices.map((choice) => ({ ...choice, id: `${prefix}:${choice.id}` }));
  const shipped = shippedChoices.map((each) => ({ ...each, load: () => shippedScenario(each.id) }));
  return [
    {
      heading: "This scenario",
      choices: [
        ready(PRESENT, isChanged ? `${scenario.name}, as it stands` : scenario.name, scenario),
        ...(isChanged ? [ready(AS_FILED, `${file.name}, as in the file`, file)] : []),
      ],
    },
    {
      heading: "Opened here",
      choices: opened.map((each, i) => ready(`opened:${i}`, each.name, each)),
    },
    // what is open stands above, as it is now
    {
      heading: "Library",
      choices: prefixed(
        "library",
        library.filter((kept) => kept.id !== id),
      ),
    },
    { heading: "Shipped with Spandrel", choices: prefixed("shipped", shipped) },
  ].filter(({ choices }) => choices.length > 0);
}

/** What a scenario is compared with before anything is chosen: itself as it was filed, or the first shipped one that it is not. */
export function firstRival({ scenario, file, shipped }: Document): string {
  if (scenario !== file) return AS_FILED;
  return `shipped:${shippedChoices.find(({ id }) => id !== shipped)?.id}`;
}
