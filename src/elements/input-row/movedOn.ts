import type { Quantity } from "../../scenario/quantity.ts";
import { type Handle, type MoveContext, moveHandle } from "./drag.ts";
import { roundTo, type Track } from "./track.ts";

/**
 * A quantity after a handle was moved to a value on its track, as far as the track goes.
 *
 * @param step smallest step, 1 for whole numbers; 0 for any
 */
export function movedOn(
  track: Track,
  start: Quantity,
  handle: Handle,
  target: number,
  { step, ...rules }: Omit<MoveContext, "tidy"> & { step: number },
): Quantity {
  const stepped = (value: number) => (step > 0 ? Math.round(value / step) * step : value);
  // three figures, so that proportions survive the rounding
  const tidy = (value: number) => stepped(roundTo(value, Math.abs(value) / 500 || 1e-6));
  const goal = stepped(Math.min(track.high, Math.max(track.low, target)));
  return moveHandle(start, handle, goal, { ...rules, tidy });
}
