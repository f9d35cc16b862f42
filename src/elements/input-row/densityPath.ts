import type { Track } from "./track.ts";

const steps = 48;

/**
 * The density over a track as an SVG path in a 100 × 1 box that is 0 at the bottom: the slope of the probability along the
 * track as it is drawn, so on a logarithmic track that of the logarithm.
 */
export function densityPath(quantile: (p: number) => number, track: Track): string {
  const chances = Array.from({ length: steps + 1 }, (_, i) => (i + 0.5) / (steps + 1));
  const h = 0.5 / (steps + 1);
  const points = chances.map((p) => {
    const width = track.position(quantile(p + h * 0.9)) - track.position(quantile(p - h * 0.9));
    return { x: track.position(quantile(p)), density: width > 1e-9 ? (1.8 * h) / width : 0 };
  });
  const tallest = Math.max(...points.map(({ density }) => density));
  if (!(tallest > 0)) return "";
  const line = points.map(({ x, density }) => `L${(100 * x).toFixed(2)} ${(1 - density / tallest).toFixed(3)}`);
  const [first, last] = [points[0], points.at(-1)] as [{ x: number }, { x: number }];
  const tail = Math.max(0.002, last.x - first.x) * 0.12;
  return `M${(100 * (first.x - tail)).toFixed(2)} 1${line.join("")}L${(100 * (last.x + tail)).toFixed(2)} 1Z`;
}
