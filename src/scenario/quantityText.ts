import { shifted } from "./decimal.ts";
import type { Field } from "./field.ts";
import { inForm } from "./numberForm.ts";
import type { Quantity } from "./quantity.ts";
import { asRange } from "./range.ts";

/** The shortest text that `parseQuantity` reads as exactly this quantity: "20 to 60", "5%", "lognormal 28k 0.8". */
export function quantityText(quantity: Quantity, field: Field): string {
  return inForm(plainText(quantity, field));
}

function plainText(quantity: Quantity, field: Field): string {
  const value = (x: number) => valueText(x, field);
  if (typeof quantity === "number") return value(quantity);
  const range = asRange(quantity, field);
  const together = (...numbers: readonly number[]) => valueTexts(numbers, field);
  if (range) return together(...range).join(" to ");
  if ("p10" in quantity) return together(quantity.p10, quantity.p50, quantity.p90).join(" .. ");
  if ("min" in quantity) return `pert ${together(quantity.min, quantity.mode, quantity.max).join(" ")}`;
  if ("uniform" in quantity) return `uniform ${together(...quantity.uniform).join(" ")}`;
  if ("triangular" in quantity) return `triangular ${together(...quantity.triangular).join(" ")}`;
  if ("normal" in quantity) return `normal ${together(...quantity.normal).join(" ")}`;
  if ("lognormal" in quantity) return `lognormal ${value(quantity.lognormal[0])} ${quantity.lognormal[1]}`;
  if ("values" in quantity) return ["values", ...quantity.values.map(value)].join(" ");
  const counted = asCount(quantity.beta, field);
  return counted ? `${counted.hits} of ${counted.all}` : ["beta", ...quantity.beta].join(" ");
}

/** The count that a beta distribution of a share was typed as: beta(12.5, 328.5) is 12 of 340. */
export function asCount(
  [alpha, beta]: readonly [number, number],
  { unit }: Field,
): { hits: number; all: number } | undefined {
  const [hits, misses] = [alpha - 0.5, beta - 0.5];
  const whole = Number.isInteger(hits) && Number.isInteger(misses) && hits >= 0 && misses >= 0 && hits + misses > 0;
  return whole && unit.kind === "share" ? { hits, all: hits + misses } : undefined;
}

/** Numbers as they would be typed beside each other: "20 to 100k" could mean 20k, so there all digits are written. */
export function valueTexts(numbers: readonly number[], field: Field): string[] {
  const texts = numbers.map((x) => valueText(x, field));
  const bare = texts.filter((text) => !isScaled(text));
  return bare.length < texts.length && bare.some((text) => text !== "0") ? numbers.map(String) : texts;
}

const isScaled = (text: string) => /[km]$/.test(text);

/** A number as it would be typed into the field, with all its digits. */
function valueText(x: number, { unit }: Field): string {
  if (unit.kind === "share" || unit.kind === "rise") return `${shifted(String(x), 2)}%`;
  if (unit.kind !== "money" || Math.abs(x) < 1000) return String(x);
  for (const [digits, suffix] of [
    [6, "m"],
    [3, "k"],
  ] as const) {
    const short = shifted(String(x), -digits);
    if (/^\d{1,3}(\.\d)?$/.test(short) && !short.startsWith("0")) return short + suffix;
  }
  return String(x);
}
