import { html } from "lit";
import { guard } from "lit/directives/guard.js";
import "../../elements/choice-field/choice-field.ts";
import "../../elements/text-field/text-field.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import type { TextEntry } from "./textEntries.ts";

const NO_ECHO = () => "";

/** A text or a choice among a few words, drawn anew only when it has changed. */
export function textRow(entry: TextEntry, scenario: Scenario, file: Scenario, named: boolean) {
  const { path, help, choices, isLong = false, check, echo = NO_ECHO } = entry;
  const value = entry.read(scenario) ?? "";
  const fileValue = entry.read(file);
  const label = named ? entry.name : entry.label;
  return guard([path, label, value, fileValue], () =>
    choices
      ? html`<spandrel-choice-field
          path=${path}
          label=${label}
          help=${help}
          value=${value}
          .fileValue=${fileValue}
          .choices=${choices}
        ></spandrel-choice-field>`
      : html`<spandrel-text-field
          path=${path}
          label=${label}
          help=${help}
          value=${value}
          .fileValue=${fileValue}
          ?multiline=${isLong}
          .check=${check}
          .echo=${echo}
          .choices=${path === "currency" ? currencies() : []}
        ></spandrel-text-field>`,
  );
}

/** The codes that can be chosen, with what they are called. */
function currencies() {
  const names = new Intl.DisplayNames("en", { type: "currency" });
  return Intl.supportedValuesOf("currency").map((code) => ({ text: code, words: names.of(code) ?? code }));
}
