import type { Base } from "../../src/decision/base.ts";
import { type DecisionSettings, decide } from "../../src/decision/decide.ts";
import { financeOf } from "../../src/decision/finance/financeOf.ts";
import { information } from "../../src/decision/information.ts";
import { risks } from "../../src/decision/risks.ts";
import { thresholds } from "../../src/decision/thresholds.ts";
import { tornado } from "../../src/decision/tornado.ts";
import type { Material } from "../../src/report/material.ts";
import type { Scenario } from "../../src/scenario/scenario.ts";
import { simulateCash } from "../../src/simulation/cash.ts";
import { inlinePool } from "../../src/simulation/inlinePool.ts";
import { simulate } from "../../src/simulation/simulate.ts";
import { variantRunner } from "../../src/simulation/variants.ts";
import { type SHIPPED, shipped } from "../support/scenarios.ts";

export interface MaterialSettings {
  /** 300 unless stated */
  trials?: number;
  /** whether tornado, thresholds, information and risks are computed; some seconds. Not unless stated */
  analyses?: boolean;
  decision?: DecisionSettings;
}

const pool = inlinePool();
const known = new Map<string, Promise<Material>>();

/** What a report of a shipped scenario is made from, or of any other. Made once in a file for the same settings. */
export function materialOf(
  scenario: (typeof SHIPPED)[number] | Scenario,
  settings: MaterialSettings = {},
): Promise<Material> {
  const key = JSON.stringify([scenario, settings]);
  const material = known.get(key) ?? make(typeof scenario === "string" ? shipped(scenario) : scenario, settings);
  known.set(key, material);
  return material;
}

async function make(scenario: Scenario, { trials = 300, analyses = false, decision }: MaterialSettings) {
  const result = await simulate(scenario, pool, { trials });
  const cash = await simulateCash(scenario, pool, { trials });
  const base: Base = { result, decision: decide(result, decision) };
  const material: Material = {
    ...base,
    finance: financeOf(cash, base),
    tornado: null,
    thresholds: null,
    information: null,
    risks: null,
    stamp: ["Spandrel 1.0.0", `seed ${result.seed}`, "scenario 7c1f-9e02", `${trials} futures`],
    date: "20 November 2026",
  };
  if (!analyses) return material;
  const run = variantRunner(scenario, pool);
  return {
    ...material,
    tornado: await tornado(base, run),
    thresholds: await thresholds(base, run),
    information: await information(base, run),
    risks: await risks(base, run),
  };
}
