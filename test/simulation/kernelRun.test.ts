import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wasmModule } from "../../src/kernel/build.mjs";
import type { ChanceDraws } from "../../src/model/draws.ts";
import { COST_KINDS, ROLES } from "../../src/model/stageTrace.ts";
import { runTrial } from "../../src/model/trial.ts";
import { newWorkspace } from "../../src/model/workspace.ts";
import { OUTCOMES } from "../../src/simulation/chunkResult.ts";
import {
  type Document,
  type DrawnCase,
  documentOf,
  drawnCases,
  frameOfDocument,
  ORDINARY,
} from "../support/drawnCases.ts";
import { hashedDraws } from "../support/hashedDraws.ts";
import { runInKernel } from "../support/kernelCase.ts";
import { type ListedDraws, listedDraws, NOTHING_TO_CHANCE } from "../support/listedDraws.ts";
import { expectNear } from "../support/near.ts";

/** The same of two documents by the model in TypeScript, in the layout of the kernel's results. */
function byModel(documents: readonly [Document, Document], draws: readonly [ChanceDraws, ChanceDraws]) {
  const frame = frameOfDocument(documents[0]);
  const { weeks, options } = frame;
  const series = 1 + COST_KINDS.length + ROLES.length;
  const outcomes = new Float64Array(options.length * OUTCOMES.length * 2);
  const weekly = new Float64Array(options.length * series * weeks);
  const leaks = new Float64Array(options.length * 9);
  const owed = new Float64Array(options.length);
  const curves = new Float32Array(options.length * 2 * weeks * 2);
  documents.forEach((document, lane) => {
    const workspace = newWorkspace(frame);
    runTrial(workspace, document, draws[lane]);
    const { discount } = workspace.market;
    workspace.options.forEach((option, o) => {
      OUTCOMES.forEach((name, k) => {
        outcomes[(o * OUTCOMES.length + k) * 2 + lane] = option[name];
      });
      option.leaks.forEach((leak, f) => {
        leaks[o * 9 + f] += leak;
      });
      owed[o] += option.owedAtEnd;
      const kinds = [option.gap, ...option.costs, ...option.needed];
      let [gap, cost] = [0, 0];
      for (let t = 0; t < weeks; t++) {
        kinds.forEach((values, s) => {
          if (s === 0 || s > COST_KINDS.length || option.charged[s - 1]) {
            weekly[(o * series + s) * weeks + t] += values[t];
          }
        });
        gap += option.gap[t];
        cost += option.cost[t] * discount[t] + (t === weeks - 1 ? option.owedAtEnd * discount[weeks] : 0);
        curves[((o * 2 + 0) * weeks + t) * 2 + lane] = gap;
        curves[((o * 2 + 1) * weeks + t) * 2 + lane] = cost;
      }
    });
  });
  return { frame, outcomes, weekly, leaks, owed, curves };
}

/** Another case that can run side by side with the first: what a frame and its plain fields say is the same. */
function alongside(first: DrawnCase, second: DrawnCase): [Document, Document] {
  const plain = /^(horizonMonths|finance\.|handshake\.signals\.\d+\.weight$)/;
  const own = Object.entries(first.changes).filter(([path]) => plain.test(path));
  const others = Object.entries(second.changes).filter(([path]) => !plain.test(path));
  const documents: [Document, Document] = [
    documentOf(first),
    documentOf({ ...second, hands: first.hands, changes: Object.fromEntries([...own, ...others]) }),
  ];
  documents[1].handshake.signals.forEach((signal, i) => {
    signal.weight = documents[0].handshake.signals[i].weight;
  });
  return documents;
}

describe("the kernel", () => {
  it("is what its source compiles to", async () => {
    expect(readFileSync("src/kernel/wasm.ts", "utf8")).toBe(await wasmModule());
  });

  it("gives two trials side by side what the model gives each: outcomes, weekly sums, leaks and curves", () => {
    fc.assert(
      fc.property(drawnCases(ORDINARY, 40), drawnCases(ORDINARY, 40), (one, two) => {
        const documents = alongside(one, two);
        const draws = [hashedDraws(one.seed), hashedDraws(two.seed)] as const;
        const wanted = byModel(documents, draws);
        const run = runInKernel(wanted.frame, documents, draws);
        expectNear(run.outcomes(2), wanted.outcomes, "outcomes");
        expectNear(run.weekly(), wanted.weekly, "weekly sums");
        expectNear(run.owed(), wanted.owed, "owed", 1e3);
        expectNear(run.leaks(), wanted.leaks, "leaks", 1e3);
        const curves = run.curves(2);
        wanted.curves.forEach((value, i) => {
          expect(Math.abs(curves[i] - value) / Math.max(1, Math.abs(value))).toBeLessThan(1e-6);
        });
      }),
      { numRuns: 60, seed: 7 },
    );
  });

  it("gives the same outcomes, to the bit, whatever is kept beside them", () => {
    fc.assert(
      fc.property(drawnCases(ORDINARY, 40), drawnCases(ORDINARY, 40), (one, two) => {
        const documents = alongside(one, two);
        const draws = [hashedDraws(one.seed), hashedDraws(two.seed)] as const;
        const frame = frameOfDocument(documents[0]);
        const full = runInKernel(frame, documents, draws).outcomes(2);
        const bare = runInKernel(frame, documents, draws, { keep: 0, curveTrials: 0 }).outcomes(2);
        const payback = OUTCOMES.indexOf("paybackWeek");
        full.forEach((value, i) => {
          if (Math.floor(i / 2) % OUTCOMES.length !== payback) expect(bare[i]).toBe(value);
        });
      }),
      { numRuns: 25, seed: 11 },
    );
  });

  it("gives a trial the same outcomes, to the bit, whatever trial runs beside it", () => {
    fc.assert(
      fc.property(drawnCases(ORDINARY, 40), drawnCases(ORDINARY, 40), (one, two) => {
        const [a, b] = alongside(one, two);
        const frame = frameOfDocument(a);
        const [first, second] = [hashedDraws(one.seed), hashedDraws(two.seed)];
        const both = runInKernel(frame, [a, b], [first, second]).outcomes(2);
        const turned = runInKernel(frame, [b, a], [second, first]).outcomes(2);
        const alone = runInKernel(frame, [a, a], [first, first]).outcomes(2);
        both.forEach((value, i) => {
          const what = `${frame.options[Math.floor(i / 2 / OUTCOMES.length)].id} ${OUTCOMES[Math.floor(i / 2) % OUTCOMES.length]}`;
          expect(turned[i ^ 1], what).toBe(value);
          if (i % 2 === 0) expect(alone[i], what).toBe(value);
        });
      }),
      { numRuns: 40, seed: 17 },
    );
  });

  it("ends and gives numbers for anything that the format accepts, draws beyond those given included", () => {
    const timed = ["liveWeek", "paybackWeek"].map((name) => OUTCOMES.indexOf(name as "liveWeek"));
    fc.assert(
      fc.property(drawnCases(undefined, 60), drawnCases(undefined, 60), (one, two) => {
        const documents = alongside(one, two);
        const draws = [hashedDraws(one.seed), hashedDraws(two.seed)] as const;
        const { frame, outcomes } = byModel(documents, draws);
        const own = runInKernel(frame, documents, draws, { ahead: 4 }).outcomes(2);
        outcomes.forEach((value, i) => {
          const k = Math.floor(i / 2) % OUTCOMES.length;
          // Whether it pays back hangs on draws that the two do not share here.
          if (!timed.includes(k)) expect(Number.isFinite(own[i]), OUTCOMES[k]).toBe(Number.isFinite(value));
        });
      }),
      { numRuns: 60, seed: 13 },
    );
  });

  it("splits all of the gap over what it leaks by, for anything that the format accepts", () => {
    fc.assert(
      fc.property(drawnCases(["none", "share", "middle", "wide", "most"], 120), (drawn) => {
        const document = documentOf(drawn);
        const frame = frameOfDocument(document);
        const draws = hashedDraws(drawn.seed);
        const run = runInKernel(frame, [document, document], [draws, draws], { ahead: 20 });
        const outcomes = run.outcomes(2);
        const leaks = run.leaks();
        frame.options.forEach(({ id, stages }, o) => {
          if (stages.length === 0) return;
          const at = (o * OUTCOMES.length + OUTCOMES.indexOf("gapCost")) * 2;
          const gap = outcomes[at] + outcomes[at + 1];
          const sum = leaks.subarray(o * 9, o * 9 + 9).reduce((a, b) => a + b);
          expect(Math.abs(sum - gap), id).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(gap)));
        });
      }),
      { numRuns: 150, seed: 19 },
    );
  });

  it("splits the gap where drift has melted everything", () => {
    const document = documentOf({
      changes: {
        horizonMonths: 120,
        "approaches.middleware.maintenance.assignedHoursPerWeek": 0,
        "approaches.middleware.maintenance.driftPerWeek": 10,
      },
      hands: [],
    });
    const frame = frameOfDocument(document);
    const draws = [hashedDraws(5), hashedDraws(5)] as const;
    const run = runInKernel(frame, [document, document], draws);
    const middleware = frame.options.findIndex(({ id }) => id === "middleware");
    const gap = run.outcomes(2)[(middleware * OUTCOMES.length + OUTCOMES.indexOf("gapCost")) * 2] * 2;
    const leaks = run.leaks().subarray(middleware * 9, middleware * 9 + 9);
    expect(leaks[4]).toBeGreaterThan(0);
    expect(Math.abs(leaks.reduce((a, b) => a + b) - gap)).toBeLessThan(1e-9 * gap);
  });

  it.each(["closed-form", "every-mechanism", "edges", "chance", "coupled-below-cold"])(
    "gives reference %s to 1e-9",
    (name) => {
      const reference = JSON.parse(readFileSync(`test/reference/${name}.json`, "utf8")) as {
        scenario: Document;
        draws?: ListedDraws;
        expected: Record<string, Record<string, number | null>>;
      };
      const { scenario, expected } = reference;
      const draws = reference.draws ? listedDraws(reference.draws) : NOTHING_TO_CHANCE;
      const frame = frameOfDocument(scenario);
      const outcomes = runInKernel(frame, [scenario, scenario], [draws, draws]).outcomes(2);
      let compared = 0;
      frame.options.forEach(({ id }, o) => {
        OUTCOMES.forEach((outcome, k) => {
          const wanted = expected[id][outcome];
          if (typeof wanted !== "number") return;
          for (const lane of [0, 1]) {
            const own = outcomes[(o * OUTCOMES.length + k) * 2 + lane];
            expect(Math.abs(own - wanted) / Math.max(1e-3, Math.abs(wanted)), `${id} ${outcome}`).toBeLessThan(1e-9);
            compared++;
          }
        });
      });
      expect(compared).toBeGreaterThan(20);
    },
  );
});
