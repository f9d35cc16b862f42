/** How far a key moves a handle, in widths of the track; ±1 is to its end. */
export const KEY_STEPS: Record<string, number> = {
  ArrowRight: 0.01,
  ArrowUp: 0.01,
  ArrowLeft: -0.01,
  ArrowDown: -0.01,
  PageUp: 0.1,
  PageDown: -0.1,
  End: 1,
  Home: -1,
};
