import { html, type TemplateResult } from "lit";
import { counted } from "../../decision/spans.ts";
import { listed } from "../../decision/words.ts";
import "../../elements/approach-list/approach-list.ts";
import type { ApproachRow } from "../../elements/approach-list/approach-list.ts";
import { APPROACH_TEMPLATES } from "../../scenario/approachTemplates.ts";
import { withTemplate } from "../../scenario/edit/approachFromTemplate.ts";
import { withApproachCopy } from "../../scenario/edit/approachList.ts";
import { renamedApproach } from "../../scenario/edit/approachNames.ts";
import { approachRemoval, withoutApproach } from "../../scenario/edit/approachRemoval.ts";
import { MOST } from "../../scenario/limits.ts";
import { approachNames, type Names, type Scenario } from "../../scenario/scenario.ts";
import type { PageContext } from "../page.ts";
import { exampleVerdict, looksOf } from "./optionLooks.ts";

/** The approaches: what they are called, and more or fewer of them. Their numbers are edited elsewhere on the page. */
export function approachesSection({ document, edit }: PageContext): TemplateResult {
  const { scenario, file } = document;
  type Detail = CustomEvent<{ id: string; names: Partial<Names> }>;
  return html`<spandrel-approach-list
    .approaches=${rowsOf(scenario, file)}
    .templates=${APPROACH_TEMPLATES}
    .most=${MOST.approaches}
    .removal=${(id: string) => removalWords(scenario, id)}
    .sentence=${(id: string, names: Partial<Names>) =>
      exampleVerdict(id, namesAs(renamedSafely(scenario, id, names), id))}
    @approach-rename=${({ detail: { id, names } }: Detail) => edit((present) => renamedApproach(present, id, names))}
    @approach-copy=${({ detail: { id } }: Detail) => edit((present) => withApproachCopy(present, id))}
    @approach-template=${({ detail: { id } }: Detail) => {
      const template = APPROACH_TEMPLATES.find((each) => each.id === id);
      if (template) edit((present) => withTemplate(present, template));
    }}
    @approach-remove=${({ detail: { id } }: Detail) => edit((present) => withoutApproach(present, id))}
  ></spandrel-approach-list>`;
}

function rowsOf(scenario: Scenario, file: Scenario): ApproachRow[] {
  const styles = looksOf(scenario);
  return Object.entries(scenario.approaches).map(([id, { label, short, doing }]) => {
    const was = Object.hasOwn(file.approaches, id) ? file.approaches[id] : undefined;
    const { short: shortest, doing: done } = approachNames({ label });
    return {
      id,
      names: { label, short, doing },
      derived: { short: shortest, doing: done },
      style: styles[id],
      changed: was?.label !== label || was.short !== short || was.doing !== doing,
      href: `#edit/approaches.${id}`,
    };
  });
}

function namesAs({ approaches }: Scenario, id: string): Names {
  return approaches[id];
}

/** While it is typed a name may be one that cannot stand. */
function renamedSafely(scenario: Scenario, id: string, names: Partial<Names>): Scenario {
  try {
    return renamedApproach(scenario, id, names);
  } catch {
    return scenario;
  }
}

/** What goes along with an approach, before it goes. */
function removalWords(scenario: Scenario, id: string): string {
  const { plansGone, plansShortened, kept, correlations, evidence } = approachRemoval(scenario, id);
  const quoted = (labels: readonly string[]) => listed(labels.map((label) => `“${label}”`));
  const things = [
    `what it keeps of ${counted(kept, "signal")}`,
    ...(evidence > 0 ? [counted(evidence, "source")] : []),
    ...(correlations > 0 ? [counted(correlations, "correlation")] : []),
  ];
  const plans = [
    ...(plansGone.length > 0
      ? [`The ${plansGone.length === 1 ? "plan" : "plans"} ${quoted(plansGone)} go with it.`]
      : []),
    ...(plansShortened.length > 0 ? [`${quoted(plansShortened)} would lose a stage.`] : []),
  ];
  return [...plans, `Its values go, ${listed(things)}. Undo brings all of it back.`]
    .join(" ")
    .replace(/^The plan (.*) go with it/, "The plan $1 goes with it");
}
