import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { readScenario } from "../../src/scenario/read.ts";
import type { Scenario } from "../../src/scenario/scenario.ts";
import { isSafe } from "../../src/scenario/unsafe.ts";
import { writeScenario } from "../../src/scenario/write.ts";
import { contentOf, entryOf } from "../../src/workbench/library/entry.ts";
import { StorageFull } from "../../src/workbench/library/problems.ts";
import { readSummary } from "../../src/workbench/library/summary.ts";
import { setAside, takeUp } from "../../src/workbench/library/unsaved.ts";
import { documentOf } from "../../src/workbench/session.ts";
import { shipped } from "../support/scenarios.ts";
import { Disk, MemoryShelf } from "../workbench/library/memoryLibrary.ts";
import { restoredBy, Tab } from "../workbench/library/tab.ts";

const scenario = shipped("mid-size-b2b");

/** Some room short of what a file may hold, in few but many lines when it is laid out. */
function large(): Scenario {
  const row = Object.fromEntries(Array.from({ length: 90 }, (_, k) => [`k${k}`, 1]));
  const file = { ...JSON.parse(writeScenario(scenario)), actuals: Array.from({ length: 5000 }, () => row) };
  const answer = readScenario(JSON.stringify(file));
  if (!answer.ok) throw new Error(JSON.stringify(answer.faults));
  return answer.scenario;
}

describe("a scenario of nearly 5 MB", () => {
  it("that was opened can be saved, kept and opened again", () => {
    const document = documentOf(large());
    const text = writeScenario(document.scenario);
    expect(readScenario(text)).toMatchObject({ ok: true });
    expect(contentOf(entryOf(document), document.id)).toMatchObject({ ok: true });
  });
});

describe("what was put aside", () => {
  const put = (shelf: MemoryShelf, writer: string, name: string) =>
    setAside(shelf, writer, [{ document: documentOf({ ...scenario, name }), revision: 0 }]);
  const names = (shelf: MemoryShelf) => takeUp(shelf).map(({ document }) => document.scenario.name);

  it.each(["{", "[1]", "null", '[{"id":"a","scenario":"{}"}]', '[{"scenario":5}]'])(
    "is taken up beside what cannot be read, which stays: %s",
    (broken) => {
      const shelf = new MemoryShelf();
      put(shelf, "a", "First");
      shelf.setItem("spandrel-unsaved:b", broken);
      put(shelf, "c", "Third");
      expect(names(shelf)).toEqual(["First", "Third"]);
      expect(Object.keys(shelf)).toEqual(["spandrel-unsaved:b"]);
    },
  );

  it("by one page is taken up as far as it can be read; the rest stays", () => {
    const shelf = new MemoryShelf();
    put(shelf, "a", "Sound");
    const [sound] = JSON.parse(shelf.getItem("spandrel-unsaved:a") ?? "[]");
    const newer = { ...sound, id: "newer", scenario: sound.scenario.replace('"version": 1', '"version": 2') };
    shelf.setItem("spandrel-unsaved:a", JSON.stringify([newer, sound]));
    expect(names(shelf)).toEqual(["Sound"]);
    expect(JSON.parse(shelf.getItem("spandrel-unsaved:a") ?? "[]")).toEqual([newer]);
    expect(names(shelf)).toEqual([]);
  });
});

describe("what cannot be stored", () => {
  const passed = () => vi.advanceTimersByTimeAsync(1000);
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it("comes back after a reload even where the store that outlives the tab is full", async () => {
    const [disk, session, local] = [new Disk(), new MemoryShelf(), new MemoryShelf()];
    Object.defineProperty(local, "setItem", {
      value: () => {
        throw new DOMException("full", "QuotaExceededError");
      },
    });
    const tab = new Tab(disk, local, session);
    disk.failure = new StorageFull();
    tab.edit(0.2);
    await passed();
    tab.events.dispatchEvent(new Event("pagehide"));
    vi.clearAllTimers();
    const again = new Tab(disk, local, session);
    await restoredBy(again);
    expect(again.coldRate).toBe(0.2);
  });

  it("for a conflict whose other names cannot be listed keeps nothing else from being stored", async () => {
    const [disk, local] = [new Disk(), new MemoryShelf()];
    const first = new Tab(disk, local);
    first.edit(0.2);
    await passed();
    const second = new Tab(disk, local);
    await restoredBy(second);
    disk.isDeaf = true;
    first.edit(0.3);
    await passed();
    const values = vi.spyOn(disk.entries, "values").mockImplementation(() => {
      throw new DOMException("gone", "InvalidStateError");
    });
    second.edit(0.4);
    second.open(documentOf(shipped("enterprise")));
    await passed();
    values.mockRestore();
    second.open(documentOf(shipped("small-ecommerce")));
    await passed();
    expect(disk.names()).toEqual(expect.arrayContaining(["Enterprise", "Small e-commerce"]));
    expect([...disk.entries.values()].filter(({ entry }) => /"coldRate": 0.4/.test(entry.scenario))).toHaveLength(1);
  });
});

describe("a stored summary", () => {
  it.each([
    null,
    7,
    "x",
    [],
    { name: "\u202e\u0000<b>", currency: "<b>", created: Number.NaN, updated: -5, revision: "7", verdict: [] },
    { name: "x".repeat(10_000), updated: 9e99, horizonMonths: Infinity, writer: {}, hash: "h".repeat(1000) },
    { name: "\ud800".repeat(300), verdict: { text: "\u0007".repeat(1e5), strength: "__proto__" } },
  ])("is listed without harm, whatever it is", (value) => {
    const summary = readSummary(value, "id");
    expect(JSON.stringify(summary).length).toBeLessThan(40_000);
    const texts = [summary.name, summary.verdict?.text ?? "", summary.writer, summary.hash];
    expect(texts.filter((text) => !isSafe(text, "lines"))).toEqual([]);
    expect(summary.name.trim()).not.toBe("");
    for (const number of [summary.created, summary.updated, summary.revision, summary.horizonMonths]) {
      expect(new Date(number).getTime()).toBe(number);
    }
  });
});

describe("an entry", () => {
  it.each([
    null,
    5,
    "x",
    {},
    { scenario: 5 },
    { scenario: "[".repeat(1e5) },
    { scenario: "{}", file: "{", shipped: {} },
  ])("that is none is told as such", (value) => {
    expect(contentOf(value, "id")).toMatchObject({ ok: false });
  });

  it("of a newer version keeps its text as it is", () => {
    const text = writeScenario(scenario).replace('"version": 1', '"version": 2');
    expect(contentOf({ id: "a", scenario: text, file: null, shipped: null }, "a")).toMatchObject({ ok: false, text });
  });

  it("whose file is broken has nothing that it is compared with", () => {
    const content = contentOf({ scenario: writeScenario(scenario), file: "{", shipped: "../../etc" }, "a");
    expect(content.ok && content.document.file).toBe(content.ok && content.document.scenario);
  });
});
