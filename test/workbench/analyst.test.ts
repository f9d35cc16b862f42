import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { withQuantity } from "../../src/scenario/quantities.ts";
import type { AnalysesConnection, Analysis, FromAnalyses, ToAnalyses } from "../../src/workbench/analysisMessages.ts";
import { Analyst } from "../../src/workbench/analyst.ts";
import { shipped } from "../support/scenarios.ts";

type Kinds = {
  first: Analysis<undefined, string>;
  second: Analysis<undefined, string>;
  map: Analysis<{ x: string } | undefined, string>;
};

const scenario = shipped("one-person-consultancy");
const withSignals = (signals: number) => withQuantity(scenario, "funnel.signalsPerWeek", signals);

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

/** An analyst whose workers do what the test says. */
function hired() {
  const workers: { ended: boolean; said: ToAnalyses[]; say(message: FromAnalyses): void; die(reason: string): void }[] =
    [];
  const onChange = vi.fn();
  const analyst = new Analyst<Kinds>({
    connect: (): AnalysesConnection => {
      const worker = { ended: false, said: [] as ToAnalyses[], say: (_: FromAnalyses) => {}, die: (_: string) => {} };
      workers.push(worker);
      return {
        post: (message) => worker.said.push(message),
        listen: (onMessage, onDeath) => Object.assign(worker, { say: onMessage, die: onDeath }),
        terminate: () => {
          worker.ended = true;
        },
      };
    },
    onChange,
  });
  const worker = () => workers[workers.length - 1];
  const starts = () =>
    workers.flatMap(({ said }) => said).flatMap((message) => (message.kind === "start" ? message : []));
  const last = () => starts()[starts().length - 1];
  /** The worker is done with what it was asked last. */
  const finish = (table: string) => worker().say({ kind: "table", id: last().id, table });
  /** Results of a scenario are there in full, and have been for a while. */
  const settle = (of = scenario) => {
    analyst.attend(of);
    analyst.rest(true);
    vi.advanceTimersByTime(1000);
  };
  return { analyst, workers, worker, starts, last, finish, settle, onChange };
}

it("makes the tables of the view one after the other, in its order, a while after the results are complete", () => {
  const { analyst, starts, finish, settle } = hired();
  analyst.view(["first", "second"]);
  analyst.attend(scenario);
  analyst.rest(true);
  vi.advanceTimersByTime(900);
  expect(starts()).toEqual([]);
  expect(analyst.task("first")).toMatchObject({ table: null, running: null, waiting: true, stale: false });
  settle();
  expect(starts().map(({ analysis }) => analysis)).toEqual(["first"]);
  expect(analyst.task("first")).toMatchObject({ running: 0, waiting: false });
  finish("one");
  expect(starts().map(({ analysis }) => analysis)).toEqual(["first", "second"]);
  expect(analyst.task("first")).toMatchObject({ table: "one", running: null, waiting: false });
  finish("two");
  expect(starts()).toHaveLength(2);
  expect(analyst.task("second")).toMatchObject({ table: "two", stale: false, waiting: false });
});

it("a view without analyses starts none", () => {
  const { workers, settle } = hired();
  settle();
  expect(workers).toEqual([]);
});

it("tells progress, and shows a table as far as it is", () => {
  const { analyst, worker, last, settle } = hired();
  analyst.view(["first"]);
  settle();
  worker().say({ kind: "progress", id: last().id, share: 0.4 });
  worker().say({ kind: "partial", id: last().id, table: "coarse" });
  expect(analyst.task("first")).toMatchObject({ running: 0.4, table: "coarse", stale: false });
});

it("when inputs move the worker ends at once, and nothing starts before results are complete again", () => {
  const { analyst, workers, starts, settle, finish } = hired();
  analyst.view(["first"]);
  settle();
  analyst.halt();
  expect(workers.map(({ ended }) => ended)).toEqual([true]);
  expect(analyst.task("first").running).toBeNull();
  analyst.task("first").start();
  vi.advanceTimersByTime(5000);
  expect(starts()).toHaveLength(1);
  settle(withSignals(3));
  expect(workers).toHaveLength(2);
  finish("after");
  expect(analyst.task("first").table).toBe("after");
});

it("a worker that is done with everything is kept when inputs move", () => {
  const { analyst, workers, settle, finish } = hired();
  analyst.view(["first"]);
  settle();
  finish("one");
  analyst.halt();
  settle(withSignals(3));
  expect(workers).toHaveLength(1);
});

it("what an ended worker still says is not heard", () => {
  const { analyst, workers, last, settle } = hired();
  analyst.view(["first"]);
  settle();
  const { id } = last();
  analyst.halt();
  settle(withSignals(3));
  workers[0].say({ kind: "table", id, table: "late" });
  workers[0].die("gone");
  workers[1].say({ kind: "table", id, table: "late" });
  expect(analyst.task("first")).toMatchObject({ table: null, running: 0, error: null });
});

it("a table of earlier inputs stays, and says so, until the new one is there", () => {
  const { analyst, settle, finish } = hired();
  analyst.view(["first"]);
  settle();
  finish("before");
  analyst.halt();
  analyst.attend(withSignals(3));
  expect(analyst.task("first")).toMatchObject({ table: "before", stale: true, waiting: true });
  settle(withSignals(3));
  expect(analyst.task("first")).toMatchObject({ table: "before", stale: true, running: 0 });
  finish("after");
  expect(analyst.task("first")).toMatchObject({ table: "after", stale: false });
});

it("a table as far as it is stays when inputs move, as one of earlier inputs, until there is another", () => {
  const { analyst, worker, last, settle, finish } = hired();
  analyst.view(["map"]);
  settle();
  worker().say({ kind: "partial", id: last().id, table: "coarse" });
  analyst.halt();
  expect(analyst.task("map")).toMatchObject({ table: "coarse", stale: true, running: null });
  settle(withSignals(3));
  expect(analyst.task("map")).toMatchObject({ table: "coarse", stale: true, running: 0 });
  worker().say({ kind: "partial", id: last().id, table: "other coarse" });
  expect(analyst.task("map")).toMatchObject({ table: "other coarse", stale: false });
  analyst.configure("map", { x: "fit" });
  expect(analyst.task("map")).toMatchObject({ table: "other coarse", stale: true, running: 0 });
  finish("by fit");
  expect(analyst.task("map")).toMatchObject({ table: "by fit", stale: false });
});

it("tables of a scenario with other options or inputs are not shown as earlier ones", () => {
  const { analyst, settle, finish } = hired();
  analyst.view(["first"]);
  settle(shipped("enterprise"));
  finish("before");
  analyst.attend(scenario);
  expect(analyst.task("first")).toMatchObject({ table: null, stale: false });
});

it("back at earlier inputs their tables are there again, with nothing run", () => {
  const { analyst, settle, finish, starts } = hired();
  analyst.view(["first"]);
  settle(withSignals(3));
  finish("three");
  settle(withSignals(4));
  finish("four");
  settle(withSignals(3));
  expect(analyst.task("first")).toMatchObject({ table: "three", stale: false, waiting: false });
  expect(starts()).toHaveLength(2);
});

it("keeps the tables of the scenarios used last, eight of them", () => {
  const { analyst, settle, finish, starts } = hired();
  analyst.view(["first"]);
  for (let signals = 1; signals <= 8; signals++) {
    settle(withSignals(signals));
    finish(`${signals}`);
  }
  settle(withSignals(1)); // used again
  settle(withSignals(9));
  finish("9");
  settle(withSignals(1));
  expect(analyst.task("first").table).toBe("1");
  expect(starts()).toHaveLength(9);
  settle(withSignals(2));
  expect(starts()).toHaveLength(10);
});

it("in another view its own analyses run, and tables are kept for coming back", () => {
  const { analyst, worker, starts, settle, finish, last } = hired();
  analyst.view(["first", "second"]);
  settle();
  finish("one");
  const { id } = last();
  analyst.view(["map"]);
  expect(worker().said.at(-2)).toEqual({ kind: "cancel", id });
  expect(last().analysis).toBe("map");
  finish("m");
  analyst.view(["first", "second"]);
  expect(starts().map(({ analysis }) => analysis)).toEqual(["first", "second", "map", "second"]);
  expect(analyst.task("first").table).toBe("one");
});

it("cancelled by the reader, an analysis is not started again by itself, but by hand", () => {
  const { analyst, starts, settle, finish, worker, last } = hired();
  analyst.view(["first", "second"]);
  settle();
  const { id } = last();
  analyst.task("first").cancel();
  expect(worker().said[1]).toEqual({ kind: "cancel", id });
  expect(analyst.task("first")).toMatchObject({ running: null, waiting: false });
  expect(last().analysis).toBe("second");
  finish("two");
  expect(starts()).toHaveLength(2);
  analyst.task("first").start();
  finish("one");
  expect(analyst.task("first").table).toBe("one");
});

it("what was cancelled is still in the worker's hands: it ends when inputs move", () => {
  const { analyst, workers, settle } = hired();
  analyst.view(["first"]);
  settle();
  analyst.task("first").cancel();
  analyst.halt();
  expect(workers[0].ended).toBe(true);
});

it("what is asked for comes before what waits, and before the wait is over", () => {
  const { analyst, starts, finish } = hired();
  analyst.view(["first", "second", "map"]);
  analyst.attend(scenario);
  analyst.task("map").start();
  expect(analyst.task("map").waiting).toBe(true);
  analyst.rest(true);
  expect(starts().map(({ analysis }) => analysis)).toEqual(["map"]);
  analyst.task("second").start();
  finish("m");
  finish("two");
  vi.advanceTimersByTime(1000);
  expect(starts().map(({ analysis }) => analysis)).toEqual(["map", "second", "first"]);
});

it("after a run that was stopped, only what is asked for runs", () => {
  const { analyst, starts } = hired();
  analyst.view(["first"]);
  analyst.attend(scenario);
  analyst.rest(false);
  vi.advanceTimersByTime(5000);
  expect(starts()).toEqual([]);
  expect(analyst.task("first").waiting).toBe(false);
  analyst.task("first").start();
  expect(starts()).toHaveLength(1);
});

it("another setting runs at once and has tables of its own", () => {
  const { analyst, starts, settle, finish } = hired();
  analyst.view(["map"]);
  settle();
  finish("default");
  analyst.configure("map", { x: "fit" });
  expect(starts().at(-1)).toMatchObject({ analysis: "map", settings: { x: "fit" } });
  expect(analyst.task("map")).toMatchObject({ table: "default", stale: true, running: 0 });
  analyst.configure("map", { x: "fit" });
  expect(starts()).toHaveLength(2);
  finish("by fit");
  analyst.configure("map", undefined);
  expect(analyst.task("map")).toMatchObject({ table: "default", stale: false, running: null });
  expect(starts()).toHaveLength(2);
});

it("settings hold while the scenario has the same inputs, and no longer", () => {
  const { analyst, settle } = hired();
  analyst.view(["map"]);
  settle();
  analyst.configure("map", { x: "fit" });
  settle(withSignals(3));
  expect(analyst.settingsOf("map")).toEqual({ x: "fit" });
  settle(shipped("enterprise"));
  expect(analyst.settingsOf("map")).toBeUndefined();
});

it("a failure is told with its task, not tried again by itself, and does not keep others from running", () => {
  const { analyst, worker, starts, last, settle, finish } = hired();
  analyst.view(["first", "second"]);
  settle();
  worker().say({ kind: "failed", id: last().id, message: "required more" });
  expect(analyst.task("first")).toMatchObject({ error: "required more", running: null, waiting: false });
  finish("two");
  expect(starts()).toHaveLength(2);
  analyst.task("first").start();
  expect(analyst.task("first")).toMatchObject({ error: null, running: 0 });
});

it("a worker that dies is told as a failure, and the next analysis gets another", () => {
  const { analyst, workers, settle, finish } = hired();
  analyst.view(["first", "second"]);
  settle();
  workers[0].die("the analysis worker stopped: test");
  expect(analyst.task("first").error).toBe("the analysis worker stopped: test");
  expect(workers).toHaveLength(2);
  finish("two");
  expect(analyst.task("second").table).toBe("two");
});

it("tells of every change of a task", () => {
  const { analyst, onChange, settle, finish } = hired();
  analyst.view(["first"]);
  settle();
  expect(onChange).toHaveBeenCalledTimes(1);
  finish("one");
  expect(onChange).toHaveBeenCalledTimes(2);
});

it("closed, it ends its worker", () => {
  const { analyst, workers, settle } = hired();
  analyst.view(["first"]);
  settle();
  analyst.close();
  expect(workers[0].ended).toBe(true);
});
