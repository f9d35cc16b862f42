/** On paper only what is printed alone, on the screen only everything else. */
const RULES = `
  @media screen { body > [data-printed-alone] { display: none; } }
  @media print { body > :not([data-printed-alone]) { display: none !important; } }
`;

/**
 * Prints one element and nothing else of the page. It stands at the end of the body until that is done, unseen on the
 * screen.
 */
export async function printAlone(element: HTMLElement & { updateComplete?: Promise<unknown> }): Promise<void> {
  const rules = new CSSStyleSheet();
  rules.replaceSync(RULES);
  for (const earlier of document.querySelectorAll("body > [data-printed-alone]")) earlier.remove();
  element.toggleAttribute("data-printed-alone", true);
  document.body.append(element);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, rules];
  const tidy = () => {
    element.remove();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== rules);
  };
  addEventListener("afterprint", tidy, { once: true });
  await element.updateComplete;
  globalThis.print();
}
