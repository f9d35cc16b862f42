import type { Measured } from "./measured.ts";

/** How a figure is counted: times a unit of time, a size, a speed, or a plain ratio. */
export type FigureUnit = "trials/s" | "×" | "ms" | "s" | "MB" | "kB" | "frames/s";

/** One figure of the bench: a median over runs with its spread, and what is asked of it. */
export interface Figure extends Measured {
  /** names it in the baseline and in JSON: "engine.oneWorker" */
  id: string;
  /** what was measured, as the table says it */
  name: string;
  unit: FigureUnit;
  better: "more" | "less";
  /** what must be reached, and what is wanted, in the figure's unit */
  floor?: number;
  aim?: number;
  /** of a ratio: the share of the baseline by which it may be worse; without one it is compared with nothing */
  tolerance?: number;
  /** what has to be known to read it */
  note?: string;
}

/** What a figure reaches of what is asked; null where nothing is. */
export type Reached = "aim" | "floor" | "missed" | null;

/**
 * What a figure reaches. A figure that could not be measured (NaN) reaches nothing.
 *
 * @example reached({ better: "less", value: 40, floor: 50, aim: 33 }) // => "floor"
 */
export function reached({ better, value, floor, aim }: Pick<Figure, "better" | "value" | "floor" | "aim">): Reached {
  if (floor === undefined && aim === undefined) return null;
  const isAtLeast = (wanted: number) => (better === "more" ? value >= wanted : value <= wanted);
  if (aim !== undefined && isAtLeast(aim)) return "aim";
  return floor !== undefined && isAtLeast(floor) ? "floor" : "missed";
}
