import { html, type TemplateResult } from "lit";
import type { GroupAct } from "../../elements/field-group/field-group.ts";
import { MOST } from "../../scenario/limits.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { withoutStage, withStage } from "../../scenario/stages.ts";
import type { Act } from "./editActions.ts";
import { type EditEntry, LATER_STAGES } from "./editEntry.ts";
import type { EditGroup } from "./editGroups.ts";

/** What a group of fields is drawn with. */
interface GroupSettings {
  column: string;
  columnHelp: string;
  scenario: Scenario;
  rows(entries: readonly EditEntry[]): TemplateResult;
  take(act: Act): void;
}

/** The fields of one group, under their headings. */
export function groupView({ id, label, about }: EditGroup, entries: readonly EditEntry[], settings: GroupSettings) {
  const { column, columnHelp, scenario, rows, take } = settings;
  const parts = [...new Set(entries.map(({ part }) => part))].filter((part) => part);
  // a group that can have stages has room for the first
  if (id === "value" && !parts.includes(LATER_STAGES)) parts.push(LATER_STAGES);
  const first = entries.filter(({ part }) => !part);
  return html`<spandrel-field-group
    heading=${label}
    about=${about}
    column=${column}
    columnHelp=${columnHelp}
    data-group=${id}
  >
    ${rows(first)}
    ${parts.map(
      (part) => html`<spandrel-field-group
        nested
        heading=${part}
        data-part=${part}
        .acts=${part === LATER_STAGES ? stageActs(scenario) : []}
        @group-act=${(event: CustomEvent<{ id: string }>) => take(stageAct(event.detail.id))}
      >
        ${rows(entries.filter((entry) => entry.part === part))}
      </spandrel-field-group>`,
    )}
  </spandrel-field-group>`;
}

/** What can be done about the later stages. */
function stageActs({ funnel: { stages } }: Scenario): GroupAct[] {
  const removals = stages.map(({ name }, i) => ({ id: String(i), words: `Remove ${name}` }));
  return stages.length < MOST.stages ? [{ id: "add", words: "Add a later stage" }, ...removals] : removals;
}

function stageAct(id: string): Act {
  return {
    change: (scenario) => (id === "add" ? withStage(scenario) : withoutStage(scenario, Number(id))),
    message: "",
  };
}
