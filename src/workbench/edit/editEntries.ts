import { capitalised } from "../../decision/names.ts";
import type { Field } from "../../scenario/field.ts";
import { placedFields } from "../../scenario/fieldTree.ts";
import { labelOf } from "../../scenario/labels.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { oncePer } from "../oncePer.ts";
import { approachGroup, type EditEntry, LATER_STAGES, PARTS } from "./editEntry.ts";
import { textEntries } from "./textEntries.ts";

/** Where the fields of the format's groups stand. */
const GROUPS: Record<string, string> = {
  Decision: "basics",
  Audience: "audience",
  Value: "value",
  Learning: "learning",
  Team: "team",
  Timing: "timing",
  Handshake: "handshake",
};

/** Where fields stand that have another place than the format gives them: lower numbers first, in the middle 0. */
const PLACES: Record<string, number> = { name: -9, description: -8, currency: -7, seed: 9, trials: 8 };

/**
 * Every field of a scenario that a row of its own edits, by where it stands on the page: all but those of plans and
 * constraints, whose editors have them. A later stage's name comes before its rate.
 */
export const entriesOf: (scenario: Scenario) => readonly EditEntry[] = oncePer((scenario: Scenario) => {
  const entries = [
    ...textEntries(scenario),
    ...placedFields(scenario).flatMap(({ path, field }) => numberEntry(scenario, path, field) ?? []),
  ];
  const isStage = ({ part }: EditEntry) => part === LATER_STAGES;
  const stages = entries.filter(isStage).sort((a, b) => a.path.localeCompare(b.path, "en", { numeric: true }));
  const place = ({ path }: EditEntry) => PLACES[path] ?? 0;
  return [...entries.filter((entry) => !isStage(entry)).sort((a, b) => place(a) - place(b)), ...stages];
});

function numberEntry(scenario: Scenario, path: string, field: Field): EditEntry | undefined {
  const [root, id] = path.split(".") as [string, string];
  const { help } = field;
  if (root === "approaches") {
    const part = PARTS[field.group] ?? field.group;
    const { label } = field;
    return { path, field, help, label, name: nameIn(scenario, id, label), group: approachGroup(id), part };
  }
  const group = GROUPS[field.group];
  if (group === undefined) return undefined;
  const weight = /^handshake\.signals\.(\d+)\.weight$/.exec(path);
  const label = weight
    ? `${scenario.handshake.signals[Number(weight[1])]?.name}, weight`
    : labelOf(scenario, path, field);
  const part = path.startsWith("funnel.stages.") ? LATER_STAGES : "";
  return { path, field, help, label, name: label, group, part };
}

/** "Suite: chance of failure": as short as the approach's name and as full as the field's. */
function nameIn({ approaches }: Scenario, id: string, label: string): string {
  const short = approaches[id]?.short ?? id;
  // "API" keeps its capitals
  const lower = /^.[A-Z]/.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1);
  return `${capitalised(short)}: ${lower}`;
}
