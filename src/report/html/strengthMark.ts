import type { Strength } from "../../decision/decision.ts";
import { PAPER } from "../looks.ts";
import { line, mark } from "../svg/marks.ts";

const WIDTH = 40;
const HEIGHT = 12;
const STEP = 4;

/** Clear is solid, leaning half hatched, too close to call hatched, no verdict empty. The words beside it say the same. */
export function strengthMark(strength: Strength | null): string {
  const solid = strength === "clear" ? WIDTH : strength === "leaning" ? WIDTH / 2 : 0;
  const hatchedFrom = strength === null ? WIDTH : solid;
  const strokes = [];
  for (let x = hatchedFrom; x < WIDTH; x += STEP) {
    const rise = Math.min(HEIGHT, WIDTH - x);
    strokes.push(line(x, HEIGHT, x + rise, HEIGHT - rise, { stroke: PAPER.ink, "stroke-width": 0.8 }));
  }
  return mark(
    "svg",
    {
      class: "strength",
      width: WIDTH + 2,
      height: HEIGHT + 2,
      viewBox: `-1 -1 ${WIDTH + 2} ${HEIGHT + 2}`,
      "aria-hidden": "true",
    },
    [
      mark("rect", { width: solid, height: HEIGHT, fill: PAPER.ink }),
      ...strokes,
      mark("rect", { width: WIDTH, height: HEIGHT, fill: "none", stroke: PAPER.ink }),
    ].join(""),
  );
}
