import { currencyName } from "../../scenario/currencyForm.ts";
import type { Approach, Scenario } from "../../scenario/scenario.ts";
import { stageNameProblem, withStageName } from "../../scenario/stages.ts";
import { type TextKey, textProblem, withText } from "../../scenario/withText.ts";
import { approachGroup, type EditEntry, LATER_STAGES, PARTS } from "./editEntry.ts";

/** A field of the Edit page that holds words. */
export interface TextEntry extends EditEntry {
  /** several lines */
  isLong?: boolean;
  /** the only words that there are */
  choices?: readonly { text: string; words: string }[];
  read(scenario: Scenario): string | null;
  /** throws RangeError if a file may not have that text there */
  write(scenario: Scenario, text: string): Scenario;
  /** what keeps a text from standing there; "" if nothing does */
  check(text: string): string;
  /** what a text stands for */
  echo?(text: string): string;
}

const PEOPLE = [
  { text: "engineering", words: "engineering" },
  { text: "operations", words: "marketing operations" },
];
const SKILLS = [
  { text: "platform", words: "platform skill" },
  { text: "api", words: "API skill" },
  { text: "process", words: "process skill" },
];

/** The texts and the words of a scenario that have a row of their own. */
export function textEntries(scenario: Scenario): TextEntry[] {
  return [
    basic("name", "Name", "What the scenario is called, here and in every export."),
    { ...basic("description", "Description", "Whom it is about, and what they are about to decide."), isLong: true },
    {
      ...basic(
        "currency",
        "Currency",
        "ISO code of the currency. Amounts are not converted: they stay the numbers that they are.",
      ),
      echo: (code) => (textProblem("currency", code) ? "" : currencyName(code)),
    },
    basic("seed", "Seed", "Names the random draws: the same seed gives the same futures."),
    ...scenario.funnel.stages.map((_, i) => stageName(scenario, i)),
    ...Object.keys(scenario.approaches).flatMap((id) => [
      setupWord(scenario, id, "by", "Built and run by", "Whose hours set it up and keep it running.", PEOPLE),
      setupWord(
        scenario,
        id,
        "skill",
        "Skill it takes",
        "The skill that setting it up takes; less of it takes longer.",
        SKILLS,
      ),
    ]),
  ];
}

/** Whether a field holds words. */
export function isTextEntry(entry: EditEntry): entry is TextEntry {
  return entry.field === undefined;
}

function basic(key: TextKey, label: string, help: string): TextEntry {
  return {
    path: key,
    label,
    name: label,
    help,
    group: "basics",
    part: "",
    read: (scenario) => scenario[key],
    write: (scenario, text) => withText(scenario, key, text),
    check: (text) => textProblem(key, text),
  };
}

function stageName({ funnel }: Scenario, i: number): TextEntry {
  const label = `Later stage ${i + 1}`;
  return {
    path: `funnel.stages.${i}.name`,
    label,
    name: `${label}: ${funnel.stages[i]?.name}`,
    help: "What a conversion must become before it is a win.",
    group: "value",
    part: LATER_STAGES,
    read: (scenario) => scenario.funnel.stages[i]?.name ?? null,
    write: (scenario, text) => withStageName(scenario, i, text),
    check: stageNameProblem,
  };
}

function setupWord(
  { approaches }: Scenario,
  id: string,
  key: "by" | "skill",
  label: string,
  help: string,
  choices: readonly { text: string; words: string }[],
): TextEntry {
  const path = `approaches.${id}.setup.${key}`;
  return {
    path,
    label,
    name: `${approaches[id]?.label}: ${label.toLowerCase()}`,
    help,
    group: approachGroup(id),
    part: PARTS.Setup as string,
    choices,
    read: (scenario) =>
      Object.hasOwn(scenario.approaches, id) ? (scenario.approaches[id] as Approach).setup[key] : null,
    write: (scenario, text) => {
      const approach = scenario.approaches[id];
      if (!approach || !choices.some((choice) => choice.text === text))
        throw new RangeError(`expected one of the choices, found ${text}`);
      const setup = { ...approach.setup, [key]: text };
      return { ...scenario, approaches: { ...scenario.approaches, [id]: { ...approach, setup } } };
    },
    check: () => "",
  };
}
