import axe from "axe-core";
import { html, render, type TemplateResult } from "lit";
import "../../src/elements/tokens.css";

/** Renders into the page, waits until every component has drawn itself, and hands back the first element. */
export async function shown<E extends Element>(template: TemplateResult, width = 900): Promise<E> {
  const stage = document.createElement("main");
  stage.style.width = `${width}px`;
  document.body.replaceChildren(stage);
  render(html`${template}`, stage);
  // one frame for the updates, two for what they measure
  for (let i = 0; i < 4; i++) await new Promise((resolve) => requestAnimationFrame(resolve));
  return stage.firstElementChild as E;
}

/** What axe finds wrong with an element, in words; page-level rules do not apply to a part of a page. */
export async function violations(element: Element): Promise<string[]> {
  const rules = {
    region: { enabled: false },
    "page-has-heading-one": { enabled: false },
    "heading-order": { enabled: false },
  };
  const { violations } = await axe.run(element, { rules });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}
