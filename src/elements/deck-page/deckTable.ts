import { html, nothing, type TemplateResult } from "lit";
import type { OptionStyle } from "../../charts/style.ts";
import type { TableFigure } from "../../report/deck/page.ts";
import { lineSample } from "../lineSample.ts";

/**
 * A page's table: the first column names the row, an option in its own line. Where it is narrow each row is a block and
 * each cell says its column; the roles stay what they are however it is laid out.
 */
export function deckTable({ columns, rows }: TableFigure, styles: Record<string, OptionStyle>): TemplateResult {
  return html`<table role="table">
    <thead role="rowgroup">
      <tr role="row">
        ${columns.map(({ label, align }) =>
          label === ""
            ? html`<td role="cell"></td>`
            : html`<th role="columnheader" scope="col" class=${align}>${label}</th>`,
        )}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${rows.map(({ cells, option, isTotal }) => {
        const style = option === undefined ? undefined : styles[option];
        return html`<tr role="row" class=${isTotal ? "total" : ""}>
          ${cells.map((cell, i) =>
            i === 0
              ? html`<th role="rowheader" scope="row"><span class="name">${style ? lineSample(style) : nothing}<span>${cell}</span></span></th>`
              : html`<td role="cell" class=${columns[i]?.align ?? "left"}>
                  <span class="column" aria-hidden="true">${columns[i]?.label}</span><span>${cell}</span>
                </td>`,
          )}
        </tr>`;
      })}
    </tbody>
  </table>`;
}
