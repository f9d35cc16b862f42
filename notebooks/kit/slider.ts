import { range } from "@observablehq/inputs";

/** A slider's unit and how it moves. */
export interface SliderOptions {
  value: number;
  step?: number;
  /** after the number, in words: "hours", "% a year" */
  unit?: string;
  /** equal steps are equal factors */
  log?: boolean;
}

/**
 * A labelled slider with a box for the exact number; to be given to `view`.
 *
 * @example const hours = view(slider("Signal to action", [0.1, 200], { value: 12, unit: "hours", log: true }));
 */
export function slider(label: string, bounds: readonly [number, number], { unit, log, ...options }: SliderOptions) {
  const words = unit ? `${label}, ${unit}` : label;
  const scale = log ? { transform: Math.log, invert: Math.exp } : {};
  const form = range([...bounds], { label: words, ...scale, ...options });
  const thumb = form.querySelector('input[type="range"]');
  // the slider itself may hold a logarithm: what is heard is the number
  const say = () => thumb?.setAttribute("aria-valuetext", [form.value, unit].filter(Boolean).join(" "));
  thumb?.setAttribute("aria-label", words);
  say();
  form.addEventListener("input", say);
  return form;
}
