import { spreadLabels } from "../drawing/spreadLabels.ts";
import { wrapped } from "../drawing/wrapped.ts";
import { PAPER } from "../looks.ts";
import { line, words } from "./marks.ts";

/** A curve's name and last value, and the height at which it ends. */
export interface Ending {
  y: number;
  label: string;
  value: string;
  color: string;
}

interface Place {
  /** where the curves end, and the room beside them */
  left: number;
  width: number;
  top: number;
  bottom: number;
}

interface TextLine {
  y: number;
  text: string;
  color: string;
  weight: number;
  inset: number;
}

const LEAD = 15.5;
const INSET = 10;

/** Beside the curves: their names with their values, and between two of them how much of the gap is closed. */
export function gapEndings(
  endings: readonly Ending[],
  closed: { from: number; to: number; words: string; color: string } | null,
  { left, width, top, bottom }: Place,
): string[] {
  const room = width - INSET - 4;
  const shows = closed !== null && closed.to - closed.from > 2.5 * LEAD;
  const blocks = endings.map(({ y, label, value, color }): TextLine[] => {
    const whole = wrapped(`${label}\u2002${value}`, room, 1)[0];
    const texts = whole.endsWith(value) ? [whole] : [...wrapped(label, room, 2), value];
    return texts.map((text, i) => ({ y: y + i * LEAD, text, color, weight: 700, inset: 0 }));
  });
  if (closed && shows) {
    const y = (closed.from + closed.to) / 2;
    blocks.push([{ y, text: closed.words, color: closed.color, weight: 700, inset: 12 }]);
  }
  // a block stays together, in the order of where it belongs
  const lines = blocks.sort((a, b) => a[0].y - b[0].y).flat();
  let least = Number.NEGATIVE_INFINITY;
  for (const each of lines) {
    least = Math.max(each.y, least + 1e-6);
    each.y = least;
  }
  const spread = spreadLabels(
    lines.map(({ y }) => y),
    { gap: LEAD, top, bottom },
  );
  return [
    closed && shows
      ? line(left + 4, closed.from, left + 4, closed.to, { stroke: closed.color, "stroke-width": 2 })
      : "",
    ...lines.map(({ text, color, weight, inset }, i) =>
      words(left + INSET + inset, spread[i] + 4, text, { fill: color || PAPER.ink, "font-weight": weight }),
    ),
  ];
}
