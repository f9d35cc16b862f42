import { inForm } from "../scenario/numberForm.ts";

const SECONDS_AN_HOUR = 3600;

/**
 * So many hours as people say it, to two figures: seconds below a minute, days from two on.
 *
 * @example duration(0.017) // => "1 minute"
 * @example duration(36) // => "36 hours"
 */
export function duration(hours: number): string {
  const seconds = hours * SECONDS_AN_HOUR;
  if (seconds < 1) return "at once";
  if (seconds < 59.5) return counted(seconds, "second");
  if (hours < 0.995) return counted(hours * 60, "minute");
  return hours < 48 ? counted(hours, "hour") : counted(hours / 24, "day");
}

function counted(amount: number, unit: string): string {
  const figure = amount >= 10 ? amount.toFixed(0) : inForm(String(Number(amount.toPrecision(2))));
  return `${figure} ${unit}${figure === "1" ? "" : "s"}`;
}
