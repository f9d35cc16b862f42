import * as z from "zod";
import { isObject, type Json } from "./json.ts";
import { QUANTITY_KEYS } from "./quantity.ts";
import type { ScenarioFile } from "./scenario.ts";
import { DEFINITION } from "./structure.ts";

/** A file with all keys in the definition's order, kept values in the order of the approaches, evidence by path. */
export function inFileOrder(file: ScenarioFile): Json {
  const approaches = Object.keys(file.approaches);
  const signals = file.handshake.signals.map((signal) => ({ ...signal, kept: picked(signal.kept, approaches) }));
  const evidence = file.evidence && picked(file.evidence, Object.keys(file.evidence).sort());
  return ordered(DEFINITION, { ...file, handshake: { ...file.handshake, signals }, ...(evidence && { evidence }) });
}

function ordered(schema: unknown, value: unknown): Json {
  if (schema instanceof z.ZodOptional) return ordered(schema.unwrap(), value);
  if (schema instanceof z.ZodArray) return (value as unknown[]).map((item) => ordered(schema.element, item));
  if (schema instanceof z.ZodRecord) return mapped(value, (_, each) => ordered(schema.valueType, each));
  if (schema instanceof z.ZodObject) {
    return mapped(picked(value, Object.keys(schema.shape)), (key, each) => ordered(schema.shape[key], each));
  }
  if (schema instanceof z.ZodCustom && isObject(value)) {
    return picked(value, QUANTITY_KEYS) as Json;
  }
  return value as Json;
}

const mapped = (value: unknown, map: (key: string, value: unknown) => Json): Json =>
  Object.fromEntries(Object.entries(value as object).map(([key, each]) => [key, map(key, each)]));

/** The members under these keys, in their order, as far as they are there. */
function picked(value: unknown, keys: readonly string[]): Record<string, unknown> {
  const all = value as Record<string, unknown>;
  const present = keys.filter((key) => Object.hasOwn(all, key) && all[key] !== undefined);
  return Object.fromEntries(present.map((key) => [key, all[key]]));
}
