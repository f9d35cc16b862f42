import { beforeAll, expect, it } from "vitest";
import type { Base } from "../../../src/decision/base.ts";
import type { CashResult } from "../../../src/simulation/cash.ts";
import { DeckNow } from "../../../src/workbench/report/deckNow.ts";
import type { Task } from "../../../src/workbench/section.ts";
import type { ViewContext } from "../../../src/workbench/view.ts";
import { ranWithCash } from "../../support/finances.ts";
import { shipped } from "../../support/scenarios.ts";

let base: Base;
let cash: CashResult;

beforeAll(async () => {
  ({ base, cash } = await ranWithCash(shipped("one-person-consultancy"), 250));
});

interface State {
  outcome?: ViewContext["outcome"];
  document?: string;
  cash?: Partial<Task<CashResult>>;
  stale?: boolean;
}

/** What a view is drawn from while no other analysis is there. */
function context({ outcome = { ...base, preview: false }, document = "a", cash: own = {}, stale = false }: State = {}) {
  const none = { table: null, running: null, stale: false, error: null, start() {}, cancel() {} };
  const task = (kind: string) => (kind === "cash" ? { ...none, table: cash, ...own } : none);
  return { outcome, stale, task, inputs: { document } } as unknown as ViewContext;
}

const titles = (deck: readonly { title: { text: string }[] }[] | null) =>
  deck?.map(({ title }) => title.map(({ text }) => text).join(""));

it("is nothing before there is cash, and whole with it; the same again is not made again", () => {
  const now = new DeckNow();
  expect(now.of(context({ cash: { table: null } }))).toEqual({ material: null, deck: null });
  const same = context();
  const first = now.of(same);
  expect(first.deck).toHaveLength(9);
  expect(now.of(same).deck).toBe(first.deck);
});

it("follows a slider on the pages of the run alone, and has nothing to take away meanwhile", async () => {
  const now = new DeckNow();
  const whole = titles(now.of(context()).deck) as string[];
  const scenario = shipped("one-person-consultancy");
  const moved = { ...scenario, funnel: { ...scenario.funnel, valuePerWin: 90_000 } };
  const { base: other } = await ranWithCash(moved, 250);
  const { material, deck } = now.of(context({ outcome: { ...other, preview: true }, stale: true }));
  expect(material).toBeNull();
  const live = titles(deck) as string[];
  expect(live[3]).not.toBe(whole[3]);
  expect(live[8]).toBe(whole[8]);
});

it("keeps nothing of another document, nor of one that is put together otherwise", async () => {
  const now = new DeckNow();
  now.of(context());
  expect(now.of(context({ document: "b", cash: { table: null } })).deck).toBeNull();
  now.of(context({ document: "b" }));
  const renamed = { ...base.result, scenario: { ...base.result.scenario, name: "Another" } };
  const outcome = { result: renamed, decision: base.decision, preview: true };
  expect(now.of(context({ document: "b", outcome })).deck).toBeNull();
});
