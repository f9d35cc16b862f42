import { html, type TemplateResult } from "lit";

/** What is typed for a quantity, and what came of it. */
export interface Typed {
  label: string;
  text: string;
  /** what was understood, or what still holds */
  echo: string;
  fault: string;
  onInput: (event: Event) => void;
  onChange: () => void;
  onKey: (event: KeyboardEvent) => void;
}

/** The field that a quantity is typed into, with the echo of what was understood or, below, what is wrong. */
export function editorView({ label, text, echo, fault, onInput, onChange, onKey }: Typed): TemplateResult {
  return html`
    <div class="editor">
      <input
        type="text"
        autocomplete="off"
        spellcheck="false"
        aria-label="${label}, as text"
        aria-invalid=${fault ? "true" : "false"}
        aria-describedby="echo fault"
        .value=${text}
        @input=${onInput}
        @change=${onChange}
        @keydown=${onKey}
      />
      <span id="echo" class="echo">${echo}</span>
    </div>
    <p id="fault" class="fault" role="alert" ?hidden=${!fault}>${fault}</p>
  `;
}
