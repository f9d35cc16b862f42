import { readFileSync } from "node:fs";
import fc from "fast-check";
import type { DrawnApproach, DrawnScenario } from "../../src/model/drawn.ts";
import type { ChanceDraws } from "../../src/model/draws.ts";
import { optionsOf } from "../../src/model/options.ts";
import type { OptionTrace } from "../../src/model/optionTrace.ts";
import { runTrial } from "../../src/model/trial.ts";
import { type Frame, newWorkspace } from "../../src/model/workspace.ts";
import { type Field, statedRange } from "../../src/scenario/field.ts";
import { type Placed, placedFields } from "../../src/scenario/fieldTree.ts";
import { hashedDraws } from "./hashedDraws.ts";

/** A reference scenario whose quantities are plain numbers: a drawn scenario and its frame in one document. */
export type Document = DrawnScenario & {
  horizonMonths: number;
  finance: { discountRate: number };
} & Parameters<typeof optionsOf>[0];

/** One trial to be computed: how its document differs from the base, by path, and the seed of its chance draws. */
export interface DrawnCase {
  changes: Record<string, number>;
  /** who builds and with what skill, by approach */
  hands: [DrawnApproach["setup"]["by"], DrawnApproach["setup"]["skill"]][];
  seed: number;
}

const { scenario } = JSON.parse(readFileSync("test/reference/chance.json", "utf8")) as { scenario: Document };

const plan = (id: string, ...stages: [string, number][]) => ({
  id,
  label: id,
  stages: stages.map(([approach, startMonth]) => ({ approach, startMonth })),
});

const PLANS = [
  plan("bridge", ["manual", 0], ["middleware", 0]),
  plan("three", ["manual", 0], ["suite", 1.5], ["middleware", 6]),
  plan("backwards", ["middleware", 0], ["manual", 0]),
  plan("again", ["manual", 0], ["manual", 4]),
];

/** A document to be changed at will: every mechanism at work, three approaches, plans of two and three stages. */
function baseDocument(): Document {
  return structuredClone({ ...scenario, plans: PLANS });
}

/** What a changed value is: an end of what may be stated, next to nothing, next to all, or something in between. */
const KINDS = ["least", "none", "denormal", "vanishing", "tiny", "share", "middle", "wide", "nearly", "most"] as const;

type Kind = (typeof KINDS)[number];

/** Stays clear of what no engine could tell from nothing or all, so that two implementations can be compared. */
export const ORDINARY: readonly Kind[] = ["none", "share", "middle"];

function numberOf(kind: Kind, u: number, field: Field): number {
  const { low, high } = statedRange(field);
  const values: Record<Kind, number> = {
    least: low,
    none: 0,
    denormal: 5e-324,
    vanishing: 1e-200,
    tiny: 1e-12,
    share: u,
    middle: low + u * Math.min(high - low, 12),
    wide: 1e-6 * (high / 1e-6) ** u,
    nearly: 1 - 2 ** -53,
    most: high,
  };
  const value = Math.min(high, Math.max(low, values[kind]));
  return field.integer ? Math.round(value) : value;
}

function put(document: unknown, path: string, value: number): void {
  const keys = path.split(".");
  const last = keys.pop() as string;
  let target = document as Record<string, unknown>;
  for (const key of keys) target = target[key] as Record<string, unknown>;
  target[last] = value;
}

/** Makes the document one that the format would accept. */
function repair(document: Document): void {
  for (const { sync, handling } of Object.values(document.approaches)) {
    if (sync.intervalHours === 0) handling.hoursPerTransfer = 0;
  }
  const { signals } = document.handshake;
  if (signals.every(({ weight }) => weight === 0)) signals[0].weight = 1;
}

const changeable: readonly Placed[] = placedFields(baseDocument()).filter(
  ({ path }) => path !== "trials" && !path.startsWith("decision."),
);

/** Cases with any number of fields changed, each within what its field may be, and with any hands at work. */
export function drawnCases(kinds: readonly Kind[] = KINDS, longestMonths = 120): fc.Arbitrary<DrawnCase> {
  const change = fc
    .record({
      at: fc.nat({ max: changeable.length - 1 }),
      kind: fc.constantFrom(...kinds),
      u: fc.integer({ min: 0, max: 9973 }).map((i) => i / 9973),
    })
    .map(({ at, kind, u }): [string, number] => {
      const { path, field } = changeable[at];
      const value = numberOf(kind, u, field);
      return [path, path === "horizonMonths" ? Math.min(value, longestMonths) : value];
    });
  const hands = fc.tuple(
    fc.constantFrom("engineering" as const, "operations" as const),
    fc.constantFrom("platform" as const, "api" as const, "process" as const),
  );
  return fc.record({
    changes: fc
      .oneof(fc.array(change, { maxLength: 8 }), fc.array(change, { minLength: 8, maxLength: 80 }))
      .map((changes) => Object.fromEntries(changes)),
    hands: fc.oneof(fc.constant<DrawnCase["hands"]>([]), fc.array(hands, { minLength: 3, maxLength: 3 })),
    seed: fc.nat(),
  });
}

/** The document of a case. */
export function documentOf({ changes, hands }: Omit<DrawnCase, "seed">): Document {
  const document = baseDocument();
  for (const [path, value] of Object.entries(changes)) put(document, path, value);
  hands.forEach(([by, skill], a) => {
    Object.assign(Object.values(document.approaches)[a].setup, { by, skill });
  });
  repair(document);
  return document;
}

/** The frame of a document. */
export function frameOfDocument(document: Document): Frame {
  return {
    approachIds: Object.keys(document.approaches),
    options: optionsOf(document),
    weeks: Math.floor((document.horizonMonths * 52) / 12 + 0.5),
    discountRate: document.finance.discountRate,
    signalWeights: document.handshake.signals.map(({ weight }) => weight),
  };
}

/** Runs one trial of a document. */
export function runDocument(document: Document, draws: ChanceDraws): { frame: Frame; traces: readonly OptionTrace[] } {
  const frame = frameOfDocument(document);
  const workspace = newWorkspace(frame);
  runTrial(workspace, document, draws);
  return { frame, traces: workspace.options };
}

/** Runs one trial of a case. */
export function runCase(drawn: DrawnCase): ReturnType<typeof runDocument> {
  return runDocument(documentOf(drawn), hashedDraws(drawn.seed));
}
