import { html, nothing, type TemplateResult } from "lit";
import { FORMULAS, type FormulaId } from "../../decision/finance/formulas.ts";
import { withScripts } from "./scripts.ts";

/** A figure's formula, the numbers put in, and what it includes in words. Styled by formula.styles.ts. */
export function formulaText(id: FormulaId, worked = ""): TemplateResult {
  const { formula, words } = FORMULAS[id];
  return html`<p class="maths">${withScripts(formula)}</p>
    ${worked ? html`<p class="worked">${worked}</p>` : nothing}
    <p>${words}</p>`;
}
