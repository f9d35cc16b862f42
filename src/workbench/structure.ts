import type { Scenario } from "../scenario/scenario.ts";

/** What of a scenario is not a number: tables of one fit another with the same options and the same inputs only. */
export function structureOf({ name, currency, approaches, plans, funnel, handshake }: Scenario): string {
  return JSON.stringify([
    name,
    currency,
    Object.keys(approaches),
    plans.map(({ id, stages }) => [id, stages.map(({ approach }) => approach)]),
    funnel.stages.map((stage) => stage.name),
    handshake.signals.map((signal) => signal.name),
  ]);
}
