import { html, nothing, type TemplateResult } from "lit";

/** Where the script that begins at `start` ends: at its closing bracket, or with its letters. */
function endOf(text: string, start: number): number {
  if (text[start] !== "(") return start + (/^[\p{L}\d]+/u.exec(text.slice(start))?.[0].length ?? 1);
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    if (text[at] === "(") depth++;
    if (text[at] === ")" && --depth === 0) return at + 1;
  }
  return text.length;
}

/** A formula with what follows "_" as an index and what follows "^" as an exponent; brackets that only bind them go. */
export function withScripts(text: string): TemplateResult {
  const at = text.search(/[_^]/);
  if (at < 0) return html`${text}`;
  const end = endOf(text, at + 1);
  const script = text.slice(at + 1, end).replace(/^\((.*)\)$/, "$1");
  const rest = text.slice(end);
  const low = text[at] === "_";
  return html`${text.slice(0, at)}${low ? html`<sub>${withScripts(script)}</sub>` : html`<sup>${withScripts(script)}</sup>`}${
    rest ? withScripts(rest) : nothing
  }`;
}
