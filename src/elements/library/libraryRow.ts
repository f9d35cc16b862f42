import { html, nothing, type TemplateResult } from "lit";
import "../fault-list/fault-list.ts";
import { ago, exactly } from "./ago.ts";
import type { LibraryRow, RowAct, RowProblem } from "./row.ts";
import { rowIcon, rowMark } from "./shapes.ts";

interface RowState {
  now: number;
  isCurrent: boolean;
  isRenaming: boolean;
  problem: RowProblem | undefined;
  act(act: RowAct): void;
  /** null: the name stays */
  rename(name: string | null): void;
}

/** One scenario of the library: what it is called, what was decided, when it was changed, and what can be done with it. */
export function libraryRow(row: LibraryRow, state: RowState): TemplateResult {
  const { isCurrent, isRenaming, problem } = state;
  return html`<li data-id=${row.id} aria-current=${isCurrent ? "true" : nothing}>
    <div class="called">
      ${isRenaming ? nameField(row, state) : html`<button type="button" class="open" title=${row.name} @click=${() => state.act("open")}>${row.name}</button>`}
      <small>${isCurrent ? html`<b>open now</b>${row.detail ? ", " : ""}` : nothing}${row.detail}</small>
    </div>
    <div class="verdict">${verdictLine(row, problem)}</div>
    <time datetime=${new Date(row.updated).toISOString()} title=${exactly(row.updated)}>${ago(row.updated, state.now)}</time>
    <div class="acts">${actions(row, state)}</div>
    ${
      problem
        ? html`<spandrel-fault-list
            heading=${problem.heading}
            .faults=${problem.lines}
            @fault-dismiss=${() => state.act("read")}
          ></spandrel-fault-list>`
        : nothing
    }
  </li>`;
}

function verdictLine({ verdict }: LibraryRow, problem: RowProblem | undefined) {
  if (problem?.broken) return html`<span class="none">This is no sound scenario any more</span>`;
  if (!verdict) return html`<span class="none">No verdict yet</span>`;
  return html`${rowMark(verdict.strength)}<span class="text" title=${verdict.text}>${verdict.text}</span>`;
}

function actions({ name }: LibraryRow, { problem, act }: RowState) {
  const button = (what: "rename" | "duplicate" | "save" | "remove", label: string) =>
    html`<button type="button" class=${what} aria-label="${label} ${name}" title=${label} @click=${() => act(what)}>${rowIcon(what)}</button>`;
  return problem?.broken
    ? html`<button type="button" class="words" aria-label="Save its text, ${name}" @click=${() => act("save")}>Save its text</button>
        ${button("remove", "Delete")}`
    : html`${button("rename", "Rename")} ${button("duplicate", "Duplicate")}
      ${button("save", "Save as a file:")} ${button("remove", "Delete")}`;
}

function nameField({ name }: LibraryRow, { rename }: RowState) {
  const press = (event: KeyboardEvent) => {
    if (event.key === "Enter") rename((event.target as HTMLInputElement).value);
    else if (event.key === "Escape") rename(null);
  };
  return html`<input
    class="name"
    aria-label="Name of the scenario"
    maxlength="200"
    autocomplete="off"
    .value=${name}
    @keydown=${press}
    @focus=${(event: FocusEvent) => (event.target as HTMLInputElement).select()}
    @blur=${(event: FocusEvent) => rename((event.target as HTMLInputElement).value)}
  />`;
}
