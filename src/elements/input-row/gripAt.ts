import type { Handle } from "./drag.ts";

/** px around a thumb that take hold of it */
const REACH = 22;

/** What a pointer takes hold of, and how far it is from that thumb's middle, px. */
export interface Grip {
  handle: Handle;
  offset: number;
  /** it is at the thumb: elsewhere a mouse moves the median there, while a finger may only be scrolling */
  isNear: boolean;
}

/** The thumb that a pointer at `x` means: the nearest, but outside the band its end, however near the median is. */
export function gripAt(x: number, thumbs: readonly { handle: Handle; at: number }[]): Grip {
  const byDistance = thumbs.map(({ handle, at }) => {
    const bias = (handle === "p10" && x < at) || (handle === "p90" && x > at) ? -1 : 0;
    return { handle, at, distance: Math.abs(x - at) + bias };
  });
  const [nearest] = byDistance.sort((a, b) => a.distance - b.distance);
  if (!nearest || nearest.distance > REACH) return { handle: "p50", offset: 0, isNear: false };
  return { handle: nearest.handle, offset: x - nearest.at, isNear: true };
}
