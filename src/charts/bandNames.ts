import type { Fan } from "../decision/decision.ts";
import { textWidth } from "../report/drawing/textWidth.ts";

/** px between two curves that a line of small letters fits into */
const lineHeight = 8;

export interface BandName {
  text: string;
  /** centre of the text, px */
  x: number;
  y: number;
}

interface Geometry {
  /** px of a time in weeks */
  x(week: number): number;
  y(value: number): number;
  weeks: number;
  /** px of upright lines to keep clear of */
  avoid: readonly number[];
}

/**
 * Where to write the names on a fan: in the middle of the largest free stretch between the curves that lies inside the
 * band. The outer name stands above the inner band if there is room, else below.
 */
export function bandNames(
  fan: Fan,
  curves: readonly ArrayLike<number>[],
  names: { outer: string; inner: string },
  geometry: Geometry,
): BandName[] {
  const free = { ...geometry, avoid: [] };
  const upper = [fan.p75, fan.p90] as const;
  const lower = [fan.p10, fan.p25] as const;
  const places = [
    roomiest(names.outer, upper, curves, geometry),
    roomiest(names.outer, upper, curves, free),
    roomiest(names.outer, lower, curves, geometry),
  ];
  const outer = places.find(({ room }) => room >= lineHeight) ?? places[2];
  const inner = roomiest(names.inner, [fan.p25, fan.p75], curves, geometry);
  return touch(outer, inner) ? [outer] : [outer, inner];
}

/** Whether two names would be read as one: on a narrow chart nothing may be free, and then the outer one alone stays. */
function touch(a: BandName, b: BandName): boolean {
  const apart = (textWidth(a.text) + textWidth(b.text)) / 2 + 4;
  return Math.abs(a.x - b.x) < apart && Math.abs(a.y - b.y) < 2 * lineHeight;
}

function roomiest(
  text: string,
  [low, high]: readonly [ArrayLike<number>, ArrayLike<number>],
  curves: readonly ArrayLike<number>[],
  { x, y, weeks, avoid }: Geometry,
): BandName & { room: number } {
  const half = textWidth(text) / 2 + 2;
  let best = { text, x: x(weeks) - half, y: y(0) - 10, room: -Infinity };
  for (let week = 1; week <= weeks; week++) {
    const centre = x(week);
    if (centre - half < x(0) || centre + half > x(weeks) || avoid.some((line) => Math.abs(line - centre) < half))
      continue;
    const weeksWide = Math.round((0.85 * half) / (x(1) - x(0)) || 0);
    const [from, to] = [Math.max(1, week - weeksWide), Math.min(weeks, week + weeksWide)];
    const spans = curves.map((curve) => span(curve, from, to, y));
    // the text may stand out over the band's edge, but a curve must not run through it
    const top = at(high, week, y);
    const bottom = at(low, week, y);
    for (const [free0, free1] of freeStretches(top, bottom, spans)) {
      if (free1 - free0 > best.room) best = { text, x: centre, y: (free0 + free1) / 2, room: free1 - free0 };
    }
  }
  return best;
}

/** What is left of [top, bottom] (px, top < bottom) without the spans. */
function freeStretches(top: number, bottom: number, spans: readonly (readonly [number, number])[]): [number, number][] {
  const stretches: [number, number][] = [];
  let start = top;
  for (const [upper, lower] of [...spans].sort((a, b) => a[0] - b[0])) {
    if (upper > start) stretches.push([start, Math.min(upper, bottom)]);
    start = Math.max(start, lower);
  }
  stretches.push([start, bottom]);
  return stretches.filter(([from, to]) => to > from);
}

function span(curve: ArrayLike<number>, from: number, to: number, y: Geometry["y"]): [number, number] {
  const ends = [at(curve, from, y), at(curve, to, y)];
  return [Math.min(...ends) - 2, Math.max(...ends) + 2];
}

function at(curve: ArrayLike<number>, week: number, y: Geometry["y"]): number {
  return y(curve[week - 1] ?? 0);
}
