import { financeOf } from "../../decision/finance/financeOf.ts";
import { deckOf } from "../../report/deck/deckOf.ts";
import type { DeckPage } from "../../report/deck/page.ts";
import type { Material } from "../../report/material.ts";
import { materialFrom } from "../../report/materialFrom.ts";
import type { PageId } from "../../scenario/presentation.ts";
import { ENGINE } from "../../simulation/engine.ts";
import { hashOf } from "../scenarioText.ts";
import type { Task } from "../section.ts";
import { structureOf } from "../structure.ts";
import type { ViewContext } from "../view.ts";
import { REPORT_KINDS } from "./reportKinds.ts";

/** Pages that are made of the run alone: they follow a slider that is held, the others wait for their analyses. */
const OF_THE_RUN: readonly PageId[] = ["question", "options", "verdict", "cost", "gap"];

/** The pages as they stand. */
export interface DeckState {
  /** what reports are made from; null while inputs move, and until the cash of the run is there */
  material: Material | null;
  /** all pages in their usual order; null before the first */
  deck: readonly DeckPage[] | null;
}

/** The pages of the results that are shown, made anew only when something of them has changed. */
export class DeckNow {
  private whole: { from: readonly unknown[]; material: Material; deck: readonly DeckPage[] } | null = null;
  private document = "";
  private live: { from: readonly unknown[]; deck: readonly DeckPage[] } | null = null;

  of(context: ViewContext): DeckState {
    const { outcome, stale, task, inputs } = context;
    if (this.document !== inputs.document) this.whole = null;
    this.document = inputs.document;
    const cash = current(task("cash"));
    const isWhole = !stale && !outcome.preview && cash !== null && cash.trials === outcome.result.trials;
    if (isWhole) {
      const tables = {
        tornado: current(task("tornado")),
        thresholds: current(task("thresholds")),
        information: current(task("information")),
        risks: current(task("risks")),
      };
      const isPending = REPORT_KINDS.map((kind) => task(kind)).some(
        ({ running, waiting }) => running !== null || waiting,
      );
      const from = [outcome, cash, isPending, ...Object.values(tables)];
      if (!isSame(this.whole?.from, from)) {
        const finance = financeOf(cash, outcome);
        const hash = hashOf(outcome.result.scenario);
        const material = materialFrom({
          base: outcome,
          finance,
          engine: ENGINE,
          hash,
          day: new Date(),
          isPending,
          ...tables,
        });
        this.whole = { from, material, deck: deckOf(material) };
      }
      const { material, deck } = this.whole as NonNullable<typeof this.whole>;
      return { material, deck };
    }
    return { material: null, deck: this.whole && this.follow(context, this.whole) };
  }

  /** The last whole deck with the pages that a run alone makes as they are now; none if other options are compared. */
  private follow({ outcome }: ViewContext, { material, deck }: NonNullable<typeof this.whole>) {
    if (structureOf(outcome.result.scenario) !== structureOf(material.result.scenario)) return null;
    const from = [outcome, deck];
    if (!isSame(this.live?.from, from)) {
      const { result, decision } = outcome;
      const now = new Map(deckOf({ ...material, result, decision }, OF_THE_RUN).map((page) => [page.id, page]));
      this.live = { from, deck: deck.map((page) => now.get(page.id) ?? page) };
    }
    return this.live?.deck ?? null;
  }
}

/** A table of the inputs as they are; one of earlier inputs is none. */
function current<T>({ table, stale }: Task<T>): T | null {
  return stale ? null : table;
}

function isSame(a: readonly unknown[] | undefined, b: readonly unknown[]): boolean {
  return a?.length === b.length && a.every((each, i) => each === b[i]);
}
