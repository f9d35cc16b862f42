import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { writeScenario } from "../../../src/scenario/write.ts";
import { StorageDenied, StorageFull } from "../../../src/workbench/library/problems.ts";
import { documentOf } from "../../../src/workbench/session.ts";
import { shipped } from "../../support/scenarios.ts";
import { Disk, MemoryShelf } from "./memoryLibrary.ts";
import { restoredBy, Tab } from "./tab.ts";

const scenario = shipped("mid-size-b2b");

const passed = () => vi.advanceTimersByTimeAsync(1000);

let disk: Disk;
let local: MemoryShelf;

beforeEach(() => {
  vi.useFakeTimers();
  disk = new Disk();
  local = new MemoryShelf();
});
afterEach(() => vi.useRealTimers());

/** Two tabs on one entry, both having seen it. */
async function twoTabs() {
  const first = new Tab(disk, local);
  first.edit(0.2);
  await passed();
  const second = new Tab(disk, local);
  await restoredBy(second);
  return { first, second, id: first.present.id };
}

const keptRate = (id: string) => JSON.parse(disk.entries.get(id)?.entry.scenario ?? "{}").funnel.coldRate;

describe("a document", () => {
  test("that ships with Spandrel and was only looked at is not stored", async () => {
    const tab = new Tab(disk, local);
    tab.drafts.keep(tab.present);
    await passed();
    expect(disk.names()).toEqual([]);
    expect(tab.drafts.status).toEqual({ kind: "untouched" });
  });

  test("is stored from its first change on, with what it is compared with", async () => {
    const tab = new Tab(disk, local);
    tab.edit(0.2);
    expect(tab.drafts.status).toEqual({ kind: "saving" });
    await passed();
    expect(tab.drafts.status).toEqual({ kind: "saved", at: disk.time });
    const { entry } = disk.entries.get(tab.present.id) ?? {};
    expect(entry?.scenario).toBe(writeScenario(tab.present.scenario));
    expect(entry?.file).toBe(writeScenario(scenario));
  });

  test("of the reader's own is stored at once", async () => {
    const tab = new Tab(disk, local);
    tab.open(documentOf(scenario));
    await passed();
    expect(disk.names()).toEqual(["Mid-size B2B"]);
  });

  test("that is changed without a pause is stored meanwhile", async () => {
    const tab = new Tab(disk, local);
    for (let i = 1; i <= 20; i++) {
      tab.edit(i / 100);
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(disk.entries.get(tab.present.id)?.summary.revision).toBeGreaterThan(2);
    await passed();
    expect(keptRate(tab.present.id)).toBe(0.2);
  });

  test("of two that were changed one after the other is not forgotten for the second", async () => {
    const tab = new Tab(disk, local);
    tab.edit(0.2);
    tab.open({ ...documentOf(shipped("enterprise")) });
    await passed();
    expect(disk.names()).toEqual(["Enterprise", "Mid-size B2B"]);
  });

  test("that went back to its first state is kept as that", async () => {
    const tab = new Tab(disk, local);
    tab.edit(0.2);
    await passed();
    tab.undo();
    await passed();
    expect(disk.entries.get(tab.present.id)?.entry).toMatchObject({ scenario: writeScenario(scenario), file: null });
  });

  test("has its verdict stored whenever that comes", async () => {
    const tab = new Tab(disk, local);
    const verdict = (text: string) => ({ text, strength: null });
    tab.edit(0.2);
    tab.drafts.decided(tab.present.scenario, verdict("Early."));
    await passed();
    expect(disk.entries.get(tab.present.id)?.summary.verdict).toEqual(verdict("Early."));
    tab.drafts.decided(tab.present.scenario, verdict("Late."));
    await passed();
    expect(disk.entries.get(tab.present.id)?.summary).toMatchObject({ verdict: verdict("Late."), revision: 1 });
  });

  test("that is deleted is not stored again until it is changed again", async () => {
    const tab = new Tab(disk, local);
    tab.edit(0.2);
    await passed();
    await (await tab.drafts.library()).remove(tab.present.id);
    await passed();
    expect(disk.names()).toEqual([]);
    tab.edit(0.3);
    await passed();
    expect(keptRate(tab.present.id)).toBe(0.3);
  });
});

describe("a reload", () => {
  test("comes back to what was open, and to what it is compared with", async () => {
    const session = new MemoryShelf();
    const tab = new Tab(disk, local, session);
    tab.edit(0.2);
    await passed();
    const again = new Tab(disk, local, session);
    expect(again.drafts.expects).toBe(true);
    const restored = await restoredBy(again);
    expect(restored.document).toEqual(tab.present);
  });

  test("before the change was stored loses nothing, and makes no copy", async () => {
    const session = new MemoryShelf();
    const tab = new Tab(disk, local, session);
    tab.edit(0.2);
    await passed();
    tab.edit(0.3);
    tab.events.dispatchEvent(new Event("pagehide"));
    vi.clearAllTimers();
    const again = new Tab(disk, local, session);
    const restored = await restoredBy(again);
    expect(restored.document).toEqual(tab.present);
    expect(keptRate(tab.present.id)).toBe(0.3);
    expect(disk.names()).toEqual(["Mid-size B2B"]);
    expect(Object.keys(local)).toEqual(["spandrel-open"]);
  });

  test("while the change was being stored loses nothing, and makes no copy", async () => {
    const session = new MemoryShelf();
    const tab = new Tab(disk, local, session);
    tab.edit(0.2);
    await passed();
    tab.edit(0.3);
    const flushed = tab.drafts.flush();
    tab.edit(0.4);
    tab.events.dispatchEvent(new Event("pagehide"));
    await flushed;
    vi.clearAllTimers();
    const restored = await restoredBy(new Tab(disk, local, session));
    expect(restored.document.scenario.funnel.coldRate).toBe(0.4);
    expect(disk.names()).toEqual(["Mid-size B2B"]);
  });

  test("comes back to a shipped scenario that was only looked at", async () => {
    const session = new MemoryShelf();
    const tab = new Tab(disk, local, session);
    tab.open(documentOf(shipped("enterprise"), "enterprise"));
    const restored = await restoredBy(new Tab(disk, local, session));
    expect(restored.document.scenario.name).toBe("Enterprise");
  });

  test("in another tab than the last comes back to its own", async () => {
    const session = new MemoryShelf();
    new Tab(disk, local, session).open(documentOf(shipped("enterprise")));
    await passed();
    new Tab(disk, local).open(documentOf(shipped("small-ecommerce")));
    await passed();
    expect((await restoredBy(new Tab(disk, local, session))).document.scenario.name).toBe("Enterprise");
    expect((await restoredBy(new Tab(disk, local))).document.scenario.name).toBe("Small e-commerce");
  });

  test("to an entry that is broken says what is wrong with it, and leaves it as it is", async () => {
    const session = new MemoryShelf();
    const tab = new Tab(disk, local, session);
    tab.edit(0.2);
    await passed();
    const found = disk.entries.get(tab.present.id);
    if (found) found.entry.scenario = "{}";
    const restored = await new Tab(disk, local, session).drafts.restore();
    expect(restored).toMatchObject({ ok: false, text: "{}", summary: { name: "Mid-size B2B" } });
    expect(found?.entry.scenario).toBe("{}");
  });

  test("finds nothing in a browser that kept nothing", async () => {
    const tab = new Tab(disk, local);
    expect(tab.drafts.expects).toBe(false);
    expect(await tab.drafts.restore()).toBeNull();
  });
});

describe("two tabs on one scenario", () => {
  test.each([true, false])("the later writer is warned and overwrites nothing, deaf to the other: %s", async (deaf) => {
    const { first, second, id } = await twoTabs();
    disk.isDeaf = deaf;
    first.edit(0.3);
    await passed();
    second.edit(0.4);
    await passed();
    expect(second.drafts.status).toMatchObject({ kind: "conflict", name: "Mid-size B2B" });
    expect(first.drafts.status).toMatchObject({ kind: "saved" });
    expect(keptRate(id)).toBe(0.3);
  });

  test("Keep both makes this tab's a scenario of its own", async () => {
    const { first, second, id } = await twoTabs();
    first.edit(0.3);
    await passed();
    second.edit(0.4);
    await second.drafts.keepBoth();
    expect(disk.names()).toEqual(["Mid-size B2B", "Mid-size B2B (2)"]);
    expect(keptRate(id)).toBe(0.3);
    expect(second.present.id).not.toBe(id);
    expect(keptRate(second.present.id)).toBe(0.4);
    expect(second.drafts.status.kind).toBe("saved");
    first.edit(0.5);
    await passed();
    expect([first.drafts.status.kind, second.drafts.status.kind]).toEqual(["saved", "saved"]);
  });

  test("Take the other goes on with the other's, and this tab's is one step back", async () => {
    const { first, second, id } = await twoTabs();
    first.edit(0.3);
    await passed();
    second.edit(0.4);
    await second.drafts.takeOther();
    await passed();
    expect(second.coldRate).toBe(0.3);
    expect(second.drafts.status.kind).toBe("saved");
    second.undo();
    await passed();
    expect(keptRate(id)).toBe(0.4);
    expect(first.drafts.status.kind).toBe("conflict");
  });

  test("Take the other, of a scenario that the other tab has deleted since, goes on with this one", async () => {
    const { first, second, id } = await twoTabs();
    first.edit(0.3);
    await passed();
    second.edit(0.4);
    await (await first.drafts.library()).remove(id);
    await second.drafts.takeOther();
    await passed();
    expect(keptRate(id)).toBe(0.4);
    expect(second.drafts.status.kind).toBe("saved");
  });

  test("a reload in the middle of a conflict keeps both", async () => {
    const { first, id } = await twoTabs();
    const session = new MemoryShelf();
    const second = new Tab(disk, local, session);
    await restoredBy(second);
    first.edit(0.3);
    await passed();
    second.edit(0.4);
    second.events.dispatchEvent(new Event("pagehide"));
    const again = new Tab(disk, local, session);
    const restored = await restoredBy(again);
    expect(restored.document.scenario).toMatchObject({ name: "Mid-size B2B (2)", funnel: { coldRate: 0.4 } });
    expect(restored.note).toBe("Mid-size B2B was changed in another tab: what you changed here is Mid-size B2B (2)");
    await passed();
    expect(disk.names()).toEqual(["Mid-size B2B", "Mid-size B2B (2)"]);
    expect(keptRate(id)).toBe(0.3);
  });

  test("a conflict about what is on the page no more keeps both unasked", async () => {
    const { first, second, id } = await twoTabs();
    disk.isDeaf = true;
    first.edit(0.3);
    await passed();
    second.edit(0.4);
    second.open(documentOf(shipped("enterprise")));
    await passed();
    expect(disk.names()).toEqual(["Enterprise", "Mid-size B2B", "Mid-size B2B (2)"]);
    expect(keptRate(id)).toBe(0.3);
  });

  test("what another tab deleted is still here, and stored with the next change", async () => {
    const { first, second, id } = await twoTabs();
    await (await first.drafts.library()).remove(id);
    expect(second.drafts.status).toEqual({ kind: "untouched" });
    second.edit(0.4);
    await passed();
    expect(keptRate(id)).toBe(0.4);
  });
});

describe("what cannot be stored", () => {
  test.each([new StorageFull(), new StorageDenied()])("is said, and stored once there is room: %s", async (failure) => {
    const tab = new Tab(disk, local);
    disk.failure = failure;
    tab.edit(0.2);
    await passed();
    expect(tab.drafts.status).toEqual({ kind: "unsaved", reason: failure.message });
    disk.failure = null;
    tab.edit(0.3);
    await passed();
    expect(tab.drafts.status.kind).toBe("saved");
    expect(keptRate(tab.present.id)).toBe(0.3);
  });

  test("makes the browser ask before the page is left, and nothing else does", async () => {
    const tab = new Tab(disk, local);
    const asks = () => !tab.events.dispatchEvent(new Event("beforeunload", { cancelable: true }));
    tab.edit(0.2);
    expect(asks()).toBe(false);
    disk.failure = new StorageFull();
    await passed();
    expect(asks()).toBe(true);
  });

  test("comes back after a reload as long as the tab is there", async () => {
    const session = new MemoryShelf();
    const tab = new Tab(disk, local, session);
    disk.failure = new StorageFull();
    tab.edit(0.2);
    await passed();
    const again = new Tab(disk, local, session);
    await restoredBy(again);
    expect(again.present).toEqual(tab.present);
    expect(again.drafts.status.kind).toBe("unsaved");
  });

  test("is tried again when something is deleted", async () => {
    const tab = new Tab(disk, local);
    disk.failure = new StorageFull();
    tab.edit(0.2);
    await passed();
    disk.failure = null;
    await (await tab.drafts.library()).remove("another");
    await passed();
    expect(tab.drafts.status.kind).toBe("saved");
  });

  test("harms nothing where the small stores are denied as well", async () => {
    const tab = new Tab(disk, null as unknown as Storage, null as unknown as Storage);
    expect(await tab.drafts.restore()).toBeNull();
    tab.edit(0.2);
    tab.events.dispatchEvent(new Event("pagehide"));
    await passed();
    expect(keptRate(tab.present.id)).toBe(0.2);
  });

  test("by another program stands in the small stores and is left alone", async () => {
    local.setItem("spandrel-open", "[1");
    local.setItem("spandrel-unsaved:x", '[{"id":"a","scenario":"{}"}]');
    expect(await new Tab(disk, local).drafts.restore()).toBeNull();
    expect(local.getItem("spandrel-unsaved:x")).not.toBeNull();
  });
});
