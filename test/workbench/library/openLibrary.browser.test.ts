import { deleteDB, openDB } from "idb";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { MOST } from "../../../src/scenario/limits.ts";
import { writeScenario } from "../../../src/scenario/write.ts";
import type { Library } from "../../../src/workbench/library/library.ts";
import { openLibrary } from "../../../src/workbench/library/openLibrary.ts";
import { Conflict, StorageDenied, StorageFull } from "../../../src/workbench/library/problems.ts";
import type { EntryChange } from "../../../src/workbench/library/tabs.ts";
import { documentOf } from "../../../src/workbench/session.ts";
import { firstScenario } from "../../../src/workbench/shipped.ts";

const scenario = firstScenario();
const own = (name = scenario.name) => documentOf({ ...scenario, name });
const fresh = { revision: 0, writer: "this tab" };

let name = "";
let count = 0;
let time = 0;
let open: Library[] = [];

function tab(): Library {
  const library = openLibrary({ name, now: () => time });
  open.push(library);
  return library;
}

beforeEach(() => {
  name = `library-test-${count++}`;
  time = 1000;
  open = [];
});

afterEach(async () => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  for (const library of open) library.close();
  await deleteDB(name);
});

/** The database as another program sees it. */
async function tamper(store: string, id: string, value: unknown) {
  const database = await openDB(name);
  await database.put(store, value, id);
  database.close();
}

describe("an entry", () => {
  test("comes back as it was stored, in another page too", async () => {
    const document = { ...own("Ours <b>2026</b>"), file: scenario, shipped: "mid-size-b2b" };
    await tab().put(document, { ...fresh, verdict: { text: "Buy it.", strength: "clear" } });
    const kept = await tab().get(document.id);
    expect(kept).toMatchObject({ ok: true, document });
    expect(kept?.summary).toMatchObject({ name: "Ours <b>2026</b>", revision: 1, created: 1000, updated: 1000 });
    expect(await tab().get("another")).toBeNull();
  });

  test("that was changed last is listed first, with its verdict", async () => {
    const library = tab();
    const [early, late] = [own("Early"), own("Late")];
    for (const document of [early, late]) {
      time++;
      await library.put(document, fresh);
    }
    time++;
    await library.put(early, { ...fresh, revision: 1, verdict: { text: "Wait.", strength: null } });
    expect(await library.list()).toMatchObject([
      { name: "Early", created: 1001, updated: 1003, revision: 2, verdict: { text: "Wait." } },
      { name: "Late", created: 1002, updated: 1002, revision: 1, verdict: null },
    ]);
  });

  test("is noted a verdict of its present text only", async () => {
    const library = tab();
    const document = own();
    const { hash } = await library.put(document, fresh);
    await library.note(document.id, "another", { text: "Of another.", strength: null });
    expect((await library.list())[0].verdict).toBeNull();
    await library.note(document.id, hash, { text: "Of this.", strength: "leaning" });
    expect((await library.list())[0]).toMatchObject({ verdict: { text: "Of this." }, revision: 1, updated: 1000 });
  });

  test("is renamed in its text too, by names that a scenario may have", async () => {
    const library = tab();
    const document = own();
    await library.put(document, fresh);
    expect((await library.rename(document.id, "Neuer Name")).revision).toBe(2);
    expect(await library.get(document.id)).toMatchObject({ document: { scenario: { name: "Neuer Name" } } });
    for (const bad of ["", " ", "x".repeat(MOST.name + 1), "a\u202eb", "two\nlines"]) {
      await expect(library.rename(document.id, bad)).rejects.toThrow(RangeError);
    }
    expect((await library.list())[0].name).toBe("Neuer Name");
  });

  test("is copied under a name of its own", async () => {
    const library = tab();
    const document = { ...own("A"), file: scenario };
    await library.put(document, fresh);
    await library.duplicate(document.id);
    const { id, name } = await library.duplicate(document.id);
    expect(name).toBe("A (3)");
    expect(await library.get(id)).toMatchObject({ document: { scenario: { name: "A (3)" }, file: scenario } });
    expect(await library.list()).toHaveLength(3);
  });

  test("that was deleted is brought back as it was", async () => {
    const library = tab();
    const document = own();
    await library.put(document, fresh);
    const before = await library.get(document.id);
    const removed = await library.remove(document.id);
    expect(await library.list()).toEqual([]);
    expect(await library.remove(document.id)).toBeNull();
    if (removed) await library.restore(removed);
    expect(await library.get(document.id)).toEqual(before);
    // brought back twice, it is there twice
    if (removed) await library.restore(removed);
    expect(await library.list()).toHaveLength(2);
  });
});

describe("two tabs", () => {
  test("never overwrite what the other stored unseen", async () => {
    const [here, there] = [tab(), tab()];
    const document = own();
    await here.put(document, { revision: 0, writer: "here" });
    time = 2000;
    await there.put({ ...document, scenario: own("Theirs").scenario }, { revision: 1, writer: "there" });
    const conflict = await here.put(document, { revision: 1, writer: "here" }).catch((error) => error);
    expect(conflict).toBeInstanceOf(Conflict);
    expect(conflict).toMatchObject({ entry: "Theirs", when: 2000 });
    expect((await here.get(document.id))?.summary).toMatchObject({ name: "Theirs", revision: 2 });
    await here.put(document, { revision: 2, writer: "here" });
    expect((await here.list())[0]).toMatchObject({ name: scenario.name, revision: 3 });
  });

  test("that store at once: one of them is told", async () => {
    const document = own();
    const results = await Promise.allSettled([
      tab().put(document, { revision: 0, writer: "here" }),
      tab().put(document, { revision: 0, writer: "there" }),
    ]);
    expect(results.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  });

  test("a text of the same writer's is no conflict, whatever it knows of it", async () => {
    const library = tab();
    const document = own();
    await library.put(document, fresh);
    await library.put(document, { ...fresh, revision: 7 });
    expect((await library.list())[0].revision).toBe(8);
  });

  test("hear of each other's changes", async () => {
    const [here, there] = [tab(), tab()];
    const heard: EntryChange[] = [];
    there.watch((change) => heard.push(change));
    const document = own();
    const { id } = document;
    await here.put(document, fresh);
    await here.remove(id);
    await expect.poll(() => heard).toHaveLength(2);
    expect(heard).toEqual([
      { id, revision: 1, elsewhere: true },
      { id, revision: null, elsewhere: true },
    ]);
  });
});

describe("what is broken", () => {
  test("is listed, says what is wrong with it, and gives its text", async () => {
    const library = tab();
    const document = own();
    await library.put(document, fresh);
    const text = writeScenario(scenario).replace('"version": 1', '"version": 99');
    await tamper("entries", document.id, { scenario: text });
    expect(await library.list()).toHaveLength(1);
    const kept = await library.get(document.id);
    expect(kept).toMatchObject({ ok: false, text, faults: [{ path: "version" }] });
    await expect(library.rename(document.id, "New")).rejects.toThrow(RangeError);
    await expect(library.duplicate(document.id)).rejects.toThrow(RangeError);
    const removed = await library.remove(document.id);
    if (removed) await library.restore(removed);
    expect(await library.get(document.id)).toEqual(kept);
  });

  test.each([null, 7, "text", {}, { scenario: 7 }, [], new Date(Number.NaN)])("may be anything: %o", async (value) => {
    const library = tab();
    await library.list();
    await tamper("entries", "odd", value);
    await tamper("summaries", "odd", value);
    expect(await library.list()).toMatchObject([{ id: "odd", name: "Scenario without a name", updated: 0 }]);
    expect(await library.get("odd")).toMatchObject({ ok: false });
  });

  test("an entry without its summary is listed all the same", async () => {
    const library = tab();
    await library.list();
    await tamper("entries", "lost", { scenario: writeScenario(scenario), file: null, shipped: null });
    expect(await library.list()).toHaveLength(1);
    expect(await library.get("lost")).toMatchObject({ ok: true, document: { scenario } });
  });

  test("a file that cannot be read any more is none to compare with", async () => {
    const library = tab();
    const document = { ...own("A"), file: scenario };
    await library.put(document, fresh);
    await tamper("entries", document.id, { scenario: writeScenario(document.scenario), file: "{", shipped: 5 });
    const { scenario: present } = document;
    expect(await library.get(document.id)).toMatchObject({
      document: { scenario: present, file: present, shipped: null },
    });
  });
});

describe("a browser", () => {
  test("that is full says so and leaves what it has", async () => {
    const library = tab();
    const document = own();
    await library.put(document, fresh);
    vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(() => {
      throw new DOMException("full", "QuotaExceededError");
    });
    await expect(library.put(own(), fresh)).rejects.toThrow(StorageFull);
    await expect(library.rename(document.id, "New")).rejects.toThrow("no room left");
    vi.restoreAllMocks();
    expect(await library.list()).toMatchObject([{ name: scenario.name, revision: 1 }]);
  });

  test("that turns out to be full only in the end changes nothing", async () => {
    const library = tab();
    const document = own();
    await library.put(document, fresh);
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(function (this: IDBObjectStore, ...args) {
      if (this.name === "summaries") throw new DOMException("full", "QuotaExceededError");
      return put.apply(this, args);
    });
    await expect(library.put(own("Half"), fresh)).rejects.toThrow(StorageFull);
    vi.restoreAllMocks();
    expect(await library.list()).toHaveLength(1);
  });

  test.each(["SecurityError", "InvalidStateError", "UnknownError"])(
    "that denies storage by %s says so",
    async (why) => {
      vi.spyOn(indexedDB, "open").mockImplementation(() => {
        throw new DOMException("no", why);
      });
      const library = tab();
      for (const asked of [library.list(), library.get("a"), library.put(own(), fresh), library.remove("a")]) {
        await expect(asked).rejects.toThrow(StorageDenied);
      }
      vi.restoreAllMocks();
      // and is believed when it does so no longer
      expect(await library.list()).toEqual([]);
    },
  );

  test("without any storage says so", async () => {
    vi.stubGlobal("indexedDB", undefined);
    await expect(tab().list()).rejects.toThrow("This browser keeps nothing for this page");
  });

  test("without channels between tabs still keeps them apart", async () => {
    vi.stubGlobal("BroadcastChannel", undefined);
    const document = own();
    await tab().put(document, { revision: 0, writer: "here" });
    await expect(tab().put(document, { revision: 0, writer: "there" })).rejects.toThrow(Conflict);
  });

  test("in which a newer Spandrel has been asks for a reload", async () => {
    const library = tab();
    await library.list();
    (await openDB(name, 2)).close();
    await expect(library.list()).rejects.toThrow("reload the page");
  });
});
