import { isObject, type Json } from "./json.ts";
import { QUANTITY_KEYS } from "./quantity.ts";

/** columns that a value may take on one line */
const WIDTH = 100;

/**
 * JSON with an indentation of two. A quantity, a list without lists or objects and a flat object in a list stand on one
 * line as long as they fit.
 */
export function layOut(value: Json, indent = "", inList = false): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  if (Array.isArray(value) ? value.every(isLeaf) : inList ? isFlat(value) : isQuantity(value)) {
    const line = onOneLine(value);
    if (line.length <= WIDTH) return line;
  }
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    const items = value.every((item) => typeof item === "number")
      ? filled(value)
      : value.map((each) => layOut(each, inner, true));
    return `[\n${items.map((item) => inner + item).join(",\n")}\n${indent}]`;
  }
  const members = Object.entries(value).map(([key, each]) => `${inner}${JSON.stringify(key)}: ${layOut(each, inner)}`);
  return members.length === 0 ? "{}" : `{\n${members.join(",\n")}\n${indent}}`;
}

const isLeaf = (value: Json) => typeof value !== "object" || value === null;
const isFlat = (value: Json) =>
  isObject(value) && Object.values(value as object).every((each) => isLeaf(each) || isLeaves(each));
const isLeaves = (value: Json) => Array.isArray(value) && value.every(isLeaf);
const isQuantity = (value: Json) =>
  isFlat(value) && Object.keys(value as object).every((key) => QUANTITY_KEYS.includes(key));

function onOneLine(value: Json): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(onOneLine).join(", ")}]`;
  return `{${Object.entries(value)
    .map(([key, each]) => `${JSON.stringify(key)}: ${onOneLine(each)}`)
    .join(", ")}}`;
}

/** Numbers in lines that are as full as they may be. */
function filled(numbers: readonly number[]): string[] {
  const lines: string[] = [];
  let line = "";
  for (const number of numbers) {
    const next = line === "" ? String(number) : `${line}, ${number}`;
    if (next.length > WIDTH) lines.push(line);
    line = next.length > WIDTH ? String(number) : next;
  }
  return [...lines, line];
}
