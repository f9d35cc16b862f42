import type { Scenario } from "../../scenario/scenario.ts";

/** What an editor alone edits, beside the fields that have rows: each part of it that differs from the file is a change. */
const PARTS: Record<string, (scenario: Scenario) => Record<string, unknown>> = {
  handshake: ({ handshake }) => ({ trigger: handshake.trigger, names: handshake.signals.map(({ name }) => name) }),
  approaches: ({ approaches }) =>
    Object.fromEntries(Object.entries(approaches).map(([id, { label, short, doing }]) => [id, [label, short, doing]])),
  plans: ({ plans }) => Object.fromEntries(plans.map((plan) => [plan.id, plan])),
  correlations: ({ correlations }) =>
    Object.fromEntries(correlations.map(({ between, rank }) => [between.join(), rank])),
  limits: ({ decision }) => ({ criterion: decision.criterion, ...decision.constraints }),
};

/** How many parts of a group's own are there, gone or otherwise than in the file. */
export function changedParts(group: string, scenario: Scenario, file: Scenario): number {
  const parts = PARTS[group];
  if (!parts || scenario === file) return 0;
  const [now, before] = [parts(scenario), parts(file)];
  const keys = new Set([...Object.keys(now), ...Object.keys(before)]);
  return [...keys].filter((key) => JSON.stringify(now[key]) !== JSON.stringify(before[key])).length;
}
