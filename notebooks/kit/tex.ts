import katex from "katex";
import "katex/dist/katex.min.css";

type Tag = (strings: TemplateStringsArray, ...values: unknown[]) => Element;

/** A formula in a line of text: tex`\theta`; on a line of its own: tex.block`\theta`. */
export const tex: Tag & { block: Tag } = Object.assign(tag(false), { block: tag(true) });

function tag(displayMode: boolean): Tag {
  return (strings, ...values) => {
    const root = document.createElement(displayMode ? "div" : "span");
    root.className = "formula";
    if (displayMode) root.tabIndex = 0; // a long one moves sideways
    katex.render(String.raw(strings, ...values), root, { displayMode, output: "htmlAndMathml", throwOnError: true });
    return root;
  };
}
