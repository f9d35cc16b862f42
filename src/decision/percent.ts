/**
 * A share in whole percent.
 *
 * @example percent(0.346) // => "35%"
 */
export function percent(share: number): string {
  return `${(100 * share).toFixed(0)}%`;
}
