import { count as written } from "../scenario/numberForm.ts";
import { months } from "./words.ts";

const HOURS_PER_WEEK = 168;

/**
 * A stretch of time as people say it, to two figures or so: "20 hours", "6 days", "7 weeks", "8 months".
 *
 * @example span(0.857) // => "6 days"
 */
export function span(weeks: number): string {
  const hours = Math.round(weeks * HOURS_PER_WEEK);
  if (hours < 1) return "less than an hour";
  if (hours < 36) return counted(hours, "hour");
  const days = Math.round(hours / 24);
  if (days < 21) return counted(days, "day");
  return weeks < 26 ? counted(Math.round(weeks), "week") : months(Math.round((weeks * 12) / 52));
}

/**
 * "1 week", "7 weeks".
 *
 * @example counted(7, "week") // => "7 weeks"
 */
export function counted(count: number, thing: string): string {
  return `${written(count)} ${thing}${count === 1 ? "" : "s"}`;
}

/**
 * How often: "once", "twice", "11 times".
 *
 * @example often(2) // => "twice"
 */
export function often(count: number): string {
  return ["never", "once", "twice"][count] ?? `${written(count)} times`;
}

/**
 * The number, from 1, of the week that a time falls in; the horizon itself belongs to the last week.
 *
 * @example weekOf(22.4, 78) // => 23
 */
export function weekOf(time: number, weeks: number): number {
  return Math.min(weeks, Math.floor(time) + 1);
}

/**
 * The number, from 1, of the month (of 52/12 weeks) that a time falls in; the horizon itself belongs to the last month.
 *
 * @example monthOf(22.4, 78) // => 6
 */
export function monthOf(time: number, weeks: number): number {
  return Math.min(Math.ceil((weeks * 12) / 52), Math.floor((time * 12) / 52) + 1);
}
