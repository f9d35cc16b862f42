import { deleteDB, openDB } from "idb";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { withQuantity } from "../../../src/scenario/quantities.ts";
import { openLibrary } from "../../../src/workbench/library/openLibrary.ts";
import { documentOf } from "../../../src/workbench/session.ts";
import { firstScenario } from "../../../src/workbench/shipped.ts";
import { violations } from "../../elements/accessible.ts";
import { StandIn, standIn } from "./standIn.ts";

const scenario = firstScenario();
let name = "";
let count = 0;
let open: StandIn;

const row = (text: string) => page.getByRole("listitem").filter({ hasText: text });
const button = (label: string) => page.getByRole("button", { name: label, exact: true });
const heading = () => page.getByRole("heading", { level: 1 }).first();

/** Storing waits for a pause, and the machine may be busy. */
const SOON = { timeout: 60_000 };

/** What the element is called that has the focus, however deep in shadow roots. */
function focused(): string {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element?.getAttribute("aria-label") ?? element?.textContent?.trim() ?? "";
}

/** Entries, the last being the last changed. */
async function stored(...names: string[]) {
  let time = Date.now() - 60_000 * names.length;
  const library = openLibrary({
    name,
    now: () => {
      time += 60_000;
      return time;
    },
  });
  const verdict = { text: "Probably buy the integrated suite.", strength: "leaning" as const };
  for (const each of names) {
    await library.put(documentOf({ ...scenario, name: each }), { revision: 0, writer: "before", verdict });
  }
  library.close();
}

/** The page goes and comes back, as a reload does it. */
async function reload() {
  await open.drafts.flush();
  dispatchEvent(new PageTransitionEvent("pagehide"));
  open.remove();
  open = await standIn(name);
}

function edit(coldRate: number, tab = open) {
  const { present } = tab.session;
  const changed = withQuantity(present.scenario, "funnel.coldRate", coldRate);
  tab.move({ ...tab.session, past: [present], present: { ...present, scenario: changed } });
}

beforeEach(async () => {
  await page.viewport(1440, 900);
  document.documentElement.lang = "en";
  sessionStorage.clear();
  localStorage.clear();
  name = `library-page-test-${count++}`;
});

afterEach(async () => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  for (const element of document.querySelectorAll("spandrel-library-stand-in")) element.remove();
  await deleteDB(name);
});

test("a scenario is in the list from its first change on, and a reload comes back to it", async () => {
  open = await standIn(name);
  await expect.element(page.getByText(/^Nothing is kept yet/), SOON).toBeVisible();
  edit(0.21);
  await expect.element(row("open now"), SOON).toHaveTextContent(/Mid-size B2B.*just now/s);
  const before = open.session.present;
  await reload();
  expect(open.session.present).toEqual(before);
  await expect.element(row("open now"), SOON).toBeVisible();
});

describe("what is kept", () => {
  beforeEach(async () => {
    await stored("Alpha", "Résumé <b>2026</b>", "Gamma");
    open = await standIn(name);
  });

  test("is listed with name, verdict and time, the last changed first", async () => {
    await expect.element(page.getByText("3 kept in this browser"), SOON).toBeVisible();
    const rows = page.getByRole("region", { name: "Your scenarios" }).getByRole("listitem").elements();
    expect(rows.map(({ textContent }) => /Alpha|Résumé <b>2026<\/b>|Gamma/.exec(textContent ?? "")?.[0])).toEqual([
      "Gamma",
      "Résumé <b>2026</b>",
      "Alpha",
    ]);
    await expect.element(row("Alpha"), SOON).toHaveTextContent(/18 months, US dollars.*Probably buy.*2 minutes ago/s);
    const time = rows[2].querySelector("time");
    expect(time?.title).toMatch(/\d:\d\d/);
  });

  test("is searched by name and verdict, whatever the accents", async () => {
    await userEvent.fill(page.getByRole("searchbox", { name: "Search your scenarios" }), "resume SUITE");
    await expect.element(page.getByText("1 of 3 kept in this browser"), SOON).toBeVisible();
    await expect.element(row("Résumé"), SOON).toBeVisible();
    await userEvent.fill(page.getByRole("searchbox"), "zzz");
    await button("Show all").click();
    await expect.element(page.getByText("3 kept in this browser"), SOON).toBeVisible();
  });

  test("opens by its name as a step that can be undone", async () => {
    await button("Alpha").click();
    await expect.element(heading(), SOON).toHaveTextContent("Alpha, decide");
    expect(open.session.past).toHaveLength(1);
    expect(open.drafts.status.kind).toBe("saved");
  });

  test("is renamed by keyboard, and Escape leaves it as it was", async () => {
    await button("Rename Alpha").click();
    await userEvent.keyboard("Beta{Escape}");
    await expect.element(button("Alpha"), SOON).toBeVisible();
    await expect.poll(focused, SOON).toBe("Rename Alpha");
    await userEvent.keyboard("{Enter}Beta{Enter}");
    await expect.element(button("Beta"), SOON).toBeVisible();
    await expect.poll(focused, SOON).toBe("Rename Beta");
  });

  test("is renamed as a step that can be undone where it is the one that is open", async () => {
    await button("Alpha").click();
    await button("Rename Alpha").click();
    await userEvent.keyboard("Beta{Enter}");
    await expect.element(heading(), SOON).toHaveTextContent("Beta");
    await expect.element(button("Rename Beta"), SOON).toBeVisible();
    open.undo();
    await expect.element(button("Rename Alpha"), SOON).toBeVisible();
  });

  test("says at its row why a name was not taken", async () => {
    await button("Rename Alpha").click();
    await userEvent.fill(page.getByRole("textbox", { name: "Name of the scenario" }), "a\u202eb");
    await userEvent.keyboard("{Enter}");
    await expect.element(page.getByRole("alert").getByText("The scenario was not renamed"), SOON).toBeVisible();
    await button("Dismiss").click();
    await expect.element(button("Alpha"), SOON).toBeVisible();
  });

  test("is copied", async () => {
    await button("Duplicate Alpha").click();
    await expect.element(page.getByText("The copy is called Alpha (2)"), SOON).toBeVisible();
    await expect.element(button("Alpha (2)"), SOON).toBeVisible();
  });

  test("is deleted, and brought back by Undo", async () => {
    await button("Delete Alpha").click();
    await expect.element(page.getByText("2 kept in this browser"), SOON).toBeVisible();
    await expect.element(page.getByText("Alpha was deleted"), SOON).toBeVisible();
    await expect.poll(focused, SOON).toBe("Résumé <b>2026</b>");
    await button("Undo").click();
    await expect.element(button("Alpha"), SOON).toBeVisible();
    await expect.element(page.getByText("3 kept in this browser"), SOON).toBeVisible();
  });

  test("is saved as a file", async () => {
    const named: string[] = [];
    vi.stubGlobal("showSaveFilePicker", async ({ suggestedName }: { suggestedName: string }) => {
      named.push(suggestedName);
      throw new DOMException("thought better of it", "AbortError");
    });
    await button("Save as a file: Alpha").click();
    await expect.poll(() => named, SOON).toEqual(["alpha.json"]);
  });

  test("says what is wrong with it where it is broken, and gives its text", async () => {
    const library = openLibrary({ name });
    const id = (await library.list()).find((each) => each.name === "Alpha")?.id;
    library.close();
    const database = await openDB(name);
    await database.put("entries", { scenario: '{"version": 99}' }, id);
    database.close();
    await button("Alpha").click();
    const said = page.getByRole("alert");
    await expect.element(said.getByText("Alpha cannot be read; its text can be saved and mended"), SOON).toBeVisible();
    const texts: string[] = [];
    vi.stubGlobal("showSaveFilePicker", async () => ({
      createWritable: async () =>
        new WritableStream<Blob>({ write: async (part) => void texts.push(await new Response(part).text()) }),
    }));
    await button("Save its text, Alpha").click();
    await expect.poll(() => texts.join(""), SOON).toBe('{"version": 99}');
    expect(await violations(document.body)).toEqual([]);
  });

  test.each(["light", "dark"])("has no accessibility violations in the %s theme", async (theme) => {
    document.documentElement.dataset.theme = theme;
    await expect.element(button("Alpha"), SOON).toBeVisible();
    await button("Rename Gamma").click();
    expect(await violations(document.body)).toEqual([]);
    await page.viewport(390, 844);
    expect(await violations(document.body)).toEqual([]);
    delete document.documentElement.dataset.theme;
  });
});

test("a shipped scenario is begun from under an id of its own, and is kept once it is changed", async () => {
  open = await standIn(name);
  await button("Enterprise").click();
  await expect.element(heading(), SOON).toHaveTextContent("Enterprise, decide");
  await expect.element(page.getByText(/^Nothing is kept yet/), SOON).toBeVisible();
  edit(0.2);
  await expect.element(row("open now"), SOON).toHaveTextContent("Enterprise");
});

test("a new scenario is begun empty, which is kept at once, or by answering questions", async () => {
  open = await standIn(name);
  await button("Empty scenario").click();
  await expect.element(heading(), SOON).toHaveTextContent(", edit");
  await expect.element(row("open now"), SOON).toBeVisible();
  await button("Guided start").click();
  await expect.element(heading(), SOON).toHaveTextContent(", start");
});

test("two tabs: the later writer is told, and both are kept", async () => {
  await stored("Ours");
  open = await standIn(name);
  const other = new StandIn();
  other.name = name;
  document.body.append(other);
  await button("Ours").first().click();
  await expect.element(heading().first(), SOON).toHaveTextContent("Ours, decide");
  const id = open.session.present.id;
  const kept = await other.drafts.load(id);
  if (kept?.ok) other.move({ ...other.session, present: kept.document });
  edit(0.3, other);
  await other.drafts.flush();
  await expect.element(page.getByText("Ours was changed in another tab."), SOON).toBeVisible();
  edit(0.4);
  expect(await violations(open.querySelector(".results") as Element)).toEqual([]);
  await button("Keep both").click();
  await expect.poll(() => open.drafts.status.kind, SOON).toBe("saved");
  expect(open.session.present.scenario).toMatchObject({ name: "Ours (2)", funnel: { coldRate: 0.4 } });
  const library = openLibrary({ name });
  expect((await library.list()).map((each) => each.name).sort()).toEqual(["Ours", "Ours (2)"]);
  expect(await library.get(id)).toMatchObject({ document: { scenario: { funnel: { coldRate: 0.3 } } } });
  library.close();
});

test("two tabs: the other's is taken, and this one's is one step back", async () => {
  await stored("Ours");
  open = await standIn(name);
  await button("Ours").click();
  await expect.element(heading(), SOON).toHaveTextContent("Ours, decide");
  edit(0.4);
  await open.drafts.flush();
  const there = openLibrary({ name });
  const { id, scenario: ours } = open.session.present;
  const theirs = { ...documentOf({ ...ours, name: "Theirs" }), id };
  await there.put(theirs, { revision: 2, writer: "another tab" });
  there.close();
  await button("Take the other").click();
  await expect.element(heading(), SOON).toHaveTextContent("Theirs");
  open.undo();
  await expect.element(heading(), SOON).toHaveTextContent("Ours");
  expect(open.session.present.scenario.funnel.coldRate).toBe(0.4);
});

test("a browser that keeps nothing says so, in the library and where something changes", async () => {
  vi.spyOn(indexedDB, "open").mockImplementation(() => {
    throw new DOMException("denied", "SecurityError");
  });
  open = await standIn(name);
  await expect
    .element(page.getByText("This browser keeps nothing for this page: save your scenario as a file."), SOON)
    .toBeVisible();
  edit(0.3);
  await expect.element(page.getByText("Your changes are not kept."), SOON).toBeVisible();
  await expect.element(button("Save as a file").first(), SOON).toBeVisible();
  expect(await violations(open.querySelector(".results") as Element)).toEqual([]);
  vi.restoreAllMocks();
});

test("a full disk is said clearly, and what was there stays", async () => {
  await stored("Ours");
  open = await standIn(name);
  await button("Ours").click();
  await expect.element(heading(), SOON).toHaveTextContent("Ours, decide");
  vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(() => {
    throw new DOMException("full", "QuotaExceededError");
  });
  edit(0.3);
  await expect.element(page.getByText(/no room left on this disk.*save your scenario as a file/), SOON).toBeVisible();
  await button("Duplicate Ours").click();
  await expect.element(page.getByText("The scenario was not copied"), SOON).toBeVisible();
  vi.restoreAllMocks();
  edit(0.4);
  await expect.poll(() => open.drafts.status.kind, SOON).toBe("saved");
});
