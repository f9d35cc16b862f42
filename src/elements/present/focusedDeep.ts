/** What has the focus, within whatever components it stands. */
export function focusedDeep(root: DocumentOrShadowRoot = document): HTMLElement | null {
  const { activeElement } = root;
  const inside = activeElement?.shadowRoot ? focusedDeep(activeElement.shadowRoot) : null;
  return inside ?? (activeElement instanceof HTMLElement ? activeElement : null);
}
