/** A place of a map, by row from the bottom and column from the left. */
export interface MapPlace {
  row: number;
  column: number;
}

const ARROWS: Record<string, MapPlace> = {
  ArrowUp: { row: 1, column: 0 },
  ArrowDown: { row: -1, column: 0 },
  ArrowRight: { row: 0, column: 1 },
  ArrowLeft: { row: 0, column: -1 },
  PageUp: { row: 5, column: 0 },
  PageDown: { row: -5, column: 0 },
};

/**
 * Where a key leads: arrows go one place, with Shift five; Page up and down five; Home and End to the ends of the row.
 * Null for every other key. The first key only enters, at `start`.
 */
export function moved(
  place: MapPlace | null,
  { key, shiftKey }: Pick<KeyboardEvent, "key" | "shiftKey">,
  { rows, columns }: { rows: number; columns: number },
  start: MapPlace,
): MapPlace | null {
  const arrow = ARROWS[key];
  if (!arrow && key !== "Home" && key !== "End") return null;
  if (place === null) return start;
  if (!arrow) return { row: place.row, column: key === "Home" ? 0 : columns - 1 };
  const steps = shiftKey && key.startsWith("Arrow") ? 5 : 1;
  const within = (index: number, count: number) => Math.min(count - 1, Math.max(0, index));
  return {
    row: within(place.row + steps * arrow.row, rows),
    column: within(place.column + steps * arrow.column, columns),
  };
}
