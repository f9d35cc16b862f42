import { select } from "@observablehq/inputs";
import { FIRST, shippedChoices } from "../../src/workbench/shipped.ts";

/**
 * A list of the scenarios that Spandrel ships, on the one that the page's address names ("?scenario=enterprise"), or the
 * first; its `value` has the id. A new scenario is a new page: no sentence of the old one is left standing while the new
 * one is computed.
 */
export function scenarioChooser() {
  const asked = new URLSearchParams(location.search).get("scenario");
  const value =
    shippedChoices.find(({ id }) => id === (asked ?? FIRST)) ?? shippedChoices.find(({ id }) => id === FIRST);
  const chooser = select(shippedChoices, { label: "Scenario", format: ({ name }) => name, value });
  chooser.addEventListener("input", () => {
    location.search = `scenario=${chooser.value.id}`;
  });
  return chooser;
}
