import { deleteDB, openDB } from "idb";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Library } from "../../src/workbench/library/library.ts";
import { openLibrary } from "../../src/workbench/library/openLibrary.ts";
import { StorageDenied } from "../../src/workbench/library/problems.ts";
import { documentOf } from "../../src/workbench/session.ts";
import { firstScenario } from "../../src/workbench/shipped.ts";

const scenario = firstScenario();
const fresh = { revision: 0, writer: "this tab" };

let name = "";
let count = 0;
let library: Library;

beforeEach(() => {
  name = `attacked-${count++}`;
  library = openLibrary({ name, patience: 500 });
});

afterEach(async () => {
  library.close();
  await deleteDB(name);
});

test("a database that another page keeps from being opened is told in time, and used once it can be", async () => {
  // a page that is asleep does not make way for what is to be deleted, and whatever follows waits for that
  const asleep = await openDB(name, 1, {
    upgrade: (database) => {
      for (const store of ["entries", "summaries"]) database.createObjectStore(store);
    },
  });
  const deleted = deleteDB(name);
  await expect(library.list()).rejects.toThrow(StorageDenied);
  await expect(library.put(documentOf(scenario), fresh)).rejects.toThrow(/close its other tabs/);
  asleep.close();
  await deleted;
  await library.put(documentOf(scenario), fresh);
  expect(await library.list()).toHaveLength(1);
});

test("a database that is deleted while it is open is made again by the next change", async () => {
  const document = documentOf(scenario);
  const { revision } = await library.put(document, fresh);
  await deleteDB(name);
  expect(await library.list()).toEqual([]);
  expect(await library.get(document.id)).toBeNull();
  await library.put(document, { ...fresh, revision });
  expect(await library.list()).toHaveLength(1);
});

test("a database of a newer page is left alone, and told", async () => {
  await library.put(documentOf(scenario), fresh);
  const newer = await openDB(name, 2);
  await expect(library.put(documentOf(scenario), fresh)).rejects.toThrow(/newer Spandrel/);
  newer.close();
  await expect(library.list()).rejects.toThrow(StorageDenied);
});

test("a clock that jumps neither hides an entry nor lets one tab overwrite another", async () => {
  let time = 5_000_000_000_000;
  const [first, second] = [openLibrary({ name, now: () => time }), openLibrary({ name, now: () => time })];
  const document = documentOf(scenario);
  const { revision } = await first.put(document, fresh);
  time = -5;
  const later = await first.put(document, { ...fresh, revision });
  expect(later.revision).toBeGreaterThan(revision);
  await expect(second.put(document, { revision, writer: "other" })).rejects.toThrow(/another tab/);
  expect(await first.list()).toMatchObject([{ name: scenario.name }]);
  first.close();
  second.close();
});

test("what two tabs do at once is done one after the other", async () => {
  const tabs = Array.from({ length: 4 }, () => openLibrary({ name }));
  const document = documentOf(scenario);
  const { revision } = await library.put(document, fresh);
  const known = tabs.map((_, i) => ({ revision, writer: `tab ${i}` }));
  const answers = await Promise.allSettled(tabs.map((tab, i) => tab.put(document, known[i] ?? fresh)));
  expect(answers.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  for (const tab of tabs) tab.close();
});
