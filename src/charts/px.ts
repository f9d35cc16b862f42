/** A position in px for a Plot mark, past its scales. */
export function px<T>(value: (datum: T) => number): { value: (datum: T) => number; scale: null } {
  return { value, scale: null };
}
