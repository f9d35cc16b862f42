import type { Strength } from "../../decision/decision.ts";
import { visible } from "../../scenario/fault.ts";
import { MOST } from "../../scenario/limits.ts";
import { isSafe } from "../../scenario/unsafe.ts";

/** What was decided when it was last worked on. */
export interface KeptVerdict {
  text: string;
  strength: Strength | null;
}

/** What a list shows of an entry. It is stored beside the scenario, so that a list of many reads none of them. */
export interface Summary {
  id: string;
  name: string;
  /** 0 if it is not known */
  horizonMonths: number;
  /** empty if it is not known */
  currency: string;
  /** ms since 1970; 0 if that is not known */
  created: number;
  updated: number;
  /** 1 for the first text that was stored, one more for each that replaced it */
  revision: number;
  /** whose text it is: one for each page that has the library open */
  writer: string;
  /** stands for the scenario, as in the stamp */
  hash: string;
  verdict: KeptVerdict | null;
}

const STRENGTHS: readonly unknown[] = ["clear", "leaning", "too close to call"];
const LATEST = 8.64e15;

/** A stored summary as far as it is one: whatever was stored, the entry is listed and nothing in it can do harm. */
export function readSummary(value: unknown, id: string): Summary {
  const record = (typeof value === "object" && value !== null ? value : {}) as Partial<Record<keyof Summary, unknown>>;
  const { currency, verdict } = record;
  const name = lineOf(record.name, MOST.name);
  return {
    id,
    name: isSafe(name, "line") ? name : "Scenario without a name",
    horizonMonths: numberIn(record.horizonMonths, 120),
    currency: typeof currency === "string" && /^[A-Z]{3}$/.test(currency) ? currency : "",
    created: numberIn(record.created, LATEST),
    updated: numberIn(record.updated, LATEST),
    revision: numberIn(record.revision, Number.MAX_SAFE_INTEGER),
    writer: lineOf(record.writer, 100),
    hash: lineOf(record.hash, 20),
    verdict: verdictOf(verdict),
  };
}

function verdictOf(value: unknown): KeptVerdict | null {
  if (typeof value !== "object" || value === null) return null;
  const { text, strength } = value as Record<string, unknown>;
  const line = lineOf(text, MOST.description);
  return line === "" ? null : { text: line, strength: STRENGTHS.includes(strength) ? (strength as Strength) : null };
}

function lineOf(value: unknown, most: number): string {
  return typeof value === "string" ? visible(value.slice(0, most)) : "";
}

function numberIn(value: unknown, most: number): number {
  return typeof value === "number" && 0 <= value && value <= most ? value : 0;
}
