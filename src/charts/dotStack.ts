export interface StackedDot {
  /** the value that the dot stands for */
  value: number;
  /** centre of its column, in columns from zero: … −1.5, −0.5, 0.5, 1.5 … */
  column: number;
  /** place in its column from below, 0, 1, … */
  level: number;
}

/**
 * Quantile dots in columns that start at zero and go out to both sides, so that no dot ever straddles zero: each lies
 * wholly where its own sign is. Values of exactly zero go half to either side.
 */
export function dotStack(values: readonly number[], columnWidth: number): StackedDot[] {
  const heights = new Map<number, number>();
  let zeros = 0;
  return [...values]
    .sort((a, b) => a - b)
    .map((value) => {
      const isNegative = value < 0 || (value === 0 && zeros++ % 2 === 0);
      const steps = Math.floor(Math.abs(value) / columnWidth) + 0.5;
      const column = isNegative ? -steps : steps;
      const level = heights.get(column) ?? 0;
      heights.set(column, level + 1);
      return { value, column, level };
    });
}
