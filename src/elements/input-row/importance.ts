import { html, nothing } from "lit";

/**
 * How far an input moves the lead, as a bar; "exact" where it has no spread to move it by.
 *
 * @param share of the input that moves it furthest, 0–1; null where it is not known
 * @param swing the same in words
 */
export function importanceBar(share: number | null, swing: string, isExact: boolean) {
  if (isExact) return "exact";
  if (share === null) return nothing;
  if (share === 0) return html`<span title="does not move the lead">none</span>`;
  return html`<span class="swing" role="img" aria-label=${swing} title=${swing} style="width: ${100 * share}%"></span>`;
}
