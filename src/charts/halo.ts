/** Paper around words, so that they keep clear of a line under them. */
export function halo(px: number) {
  return { stroke: "var(--paper)", "stroke-width": px, "stroke-linejoin": "round", "paint-order": "stroke" };
}
