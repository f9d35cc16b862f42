/**
 * Time that went by, as on a stopwatch.
 *
 * @param ms not negative
 * @example elapsed(3725000) // => "1:02:05"
 */
export function elapsed(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  const two = (figure: number) => String(figure).padStart(2, "0");
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const rest = two(seconds % 60);
  return hours > 0 ? `${hours}:${two(minutes)}:${rest}` : `${minutes}:${rest}`;
}
