import katex from "katex";
import "katex/dist/katex.min.css";

type Tag = (strings: TemplateStringsArray, ...values: unknown[]) => Element;

/** A formula in a line of text: tex`\theta`; on a line of its own, several with `\qquad` between them: tex.block`\theta`. */
export const tex: Tag & { block: Tag } = Object.assign(inline, { block });

function inline(strings: TemplateStringsArray, ...values: unknown[]): Element {
  return formula("span", String.raw(strings, ...values), false);
}

/** Formulas side by side stand one below the other where the page is narrow; what still is too long moves sideways. */
function block(strings: TemplateStringsArray, ...values: unknown[]): Element {
  const root = document.createElement("div");
  root.className = "formulas";
  root.tabIndex = 0;
  const sources = String.raw(strings, ...values).split("\\qquad");
  root.append(...sources.map((source) => formula("div", source, true)));
  return root;
}

function formula(tag: "span" | "div", source: string, displayMode: boolean): Element {
  const root = document.createElement(tag);
  root.className = "formula";
  katex.render(source, root, { displayMode, output: "htmlAndMathml", throwOnError: true });
  return root;
}
