import type { Look } from "../looks.ts";
import { dashes, line, mark } from "../svg/marks.ts";

const WIDTH = 30;

/** An option's line before its name; the name says what it is. */
export function lineSample({ color, dash }: Look): string {
  const stroke = line(0, 4, WIDTH, 4, { stroke: color, "stroke-width": 2.4, "stroke-dasharray": dashes(dash) });
  return mark(
    "svg",
    { class: "sample", width: WIDTH, height: 8, viewBox: `0 0 ${WIDTH} 8`, "aria-hidden": "true" },
    stroke,
  );
}
