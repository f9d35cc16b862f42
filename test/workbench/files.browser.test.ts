import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { readScenario } from "../../src/scenario/read.ts";
import { writeScenario } from "../../src/scenario/write.ts";
import { drop, fileOf, hash, openedSmall, row, settled, slider, texts, verdict } from "./page.ts";

const chooser = () => page.getByRole("combobox", { name: "Scenario" });
const faults = () => page.getByRole("alert");

interface Saved {
  name: string;
  text: string;
}

/** Stands in for the browser's own dialogue, in which the reader takes the name that is offered. */
function takeSaved(): Saved[] {
  const saved: Saved[] = [];
  const showSaveFilePicker = async ({ suggestedName }: { suggestedName: string }) => ({
    name: suggestedName,
    createWritable: async () => {
      const parts: BlobPart[] = [];
      return new WritableStream<BlobPart>({
        write: (part) => void parts.push(part),
        close: async () => {
          saved.push({ name: suggestedName, text: await new Blob(parts).text() });
        },
      });
    },
  });
  vi.stubGlobal("showSaveFilePicker", showSaveFilePicker);
  return saved;
}

beforeEach(() => openedSmall());
afterEach(() => vi.unstubAllGlobals());

test("a faulty file shows its faults and leaves the open scenario as it was", async () => {
  const before = { hash: hash(), verdict: verdict().element().textContent };
  const file = JSON.parse(await fileOf("enterprise"));
  file.funnel.coldRate = 15;
  file.team.engineering.hoursPerWeek = "many";
  drop(JSON.stringify(file), "draft.json");
  await expect.element(faults().getByText("draft.json was not opened; Mid-size B2B is as it was")).toBeVisible();
  await expect.element(faults().getByText("funnel.coldRate")).toBeVisible();
  await expect.element(faults().getByText("team.engineering.hoursPerWeek")).toBeVisible();
  expect({ hash: hash(), verdict: verdict().element().textContent }).toEqual(before);
  await expect.element(chooser()).toHaveDisplayValue("Mid-size B2B");
  await faults().getByRole("button", { name: "Dismiss" }).click();
  await expect.element(faults()).not.toBeInTheDocument();
});

test("faults come into view where the page is scrolled down", async () => {
  await page.viewport(390, 844);
  scrollTo({ top: document.body.scrollHeight });
  drop("{}", "draft.json");
  const heading = faults().getByText(/^draft\.json was not opened/);
  await expect.element(heading).toBeVisible();
  await expect.poll(() => heading.element().getBoundingClientRect().top).toBeGreaterThan(48);
  expect(heading.element().getBoundingClientRect().bottom).toBeLessThan(innerHeight);
});

test("a good file opens under its own name, and opening it can be undone", async () => {
  const before = hash();
  const file = JSON.parse(await fileOf("enterprise"));
  drop(JSON.stringify({ ...file, trials: 400, name: "Ours <b>2026</b>" }), "ours.json");
  await expect.poll(hash).not.toBe(before);
  await settled();
  await expect.element(chooser()).toHaveDisplayValue("Ours <b>2026</b>");
  expect(row("funnel.signalsPerWeek").hasAttribute("changed")).toBe(false);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect.element(chooser()).toHaveDisplayValue("Mid-size B2B");
  await expect.poll(hash).toBe(before);
});

test("what a file says is shown as text, never run", async () => {
  const markup = '<img src="x" onerror="document.title=\'run\'"><script>document.title="run"</script>';
  const file = JSON.parse(await fileOf("mid-size-b2b"));
  Object.assign(file, { name: markup, trials: 400 });
  for (const approach of Object.values<Record<string, unknown>>(file.approaches))
    Object.assign(approach, { label: markup, short: markup, doing: `buy ${markup}` });
  file.funnel.stages[0].name = markup;
  file.evidence["funnel.coldRate"].source = markup;
  drop(JSON.stringify(file), "markup.json");
  await expect.element(chooser()).toHaveDisplayValue(markup);
  await settled();
  await expect.element(verdict()).toHaveTextContent("<img");
  const walk = (root: ParentNode): Element[] =>
    [...root.querySelectorAll("*")].flatMap((element) => [
      element,
      ...(element.shadowRoot ? walk(element.shadowRoot) : []),
    ]);
  expect(walk(document.body).filter(({ localName }) => localName === "script" || localName === "img")).toEqual([]);
  expect(document.title).not.toBe("run");
});

test("saved is the canonical text under a name made from the scenario's, and what was saved counts as the file", async () => {
  const saved = takeSaved();
  (slider("Signals, median").element() as HTMLElement).focus();
  await userEvent.keyboard("{PageUp}");
  await settled();
  expect(row("funnel.signalsPerWeek").hasAttribute("changed")).toBe(true);
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect.poll(() => saved).toHaveLength(1);
  expect(saved[0].name).toBe("mid-size-b2b.json");
  const answer = readScenario(saved[0].text);
  if (!answer.ok) throw new Error(JSON.stringify(answer.faults));
  expect(writeScenario(answer.scenario)).toBe(saved[0].text);
  expect(answer.scenario.funnel.signalsPerWeek).not.toEqual(
    JSON.parse(await fileOf("mid-size-b2b")).funnel.signalsPerWeek,
  );
  await expect.poll(() => row("funnel.signalsPerWeek").hasAttribute("changed")).toBe(false);
});

test("thinking better of saving, or of opening, changes nothing and is no fault", async () => {
  const abort = async () => {
    throw new DOMException("The user aborted a request.", "AbortError");
  };
  vi.stubGlobal("showSaveFilePicker", abort);
  vi.stubGlobal("showOpenFilePicker", abort);
  await expect.poll(() => document.querySelector("spandrel-bar")?.kept).not.toBe("Saving");
  const before = texts(document.body);
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await page.getByRole("button", { name: "Open", exact: true }).click();
  (document.activeElement as HTMLElement).blur();
  expect(texts(document.body)).toEqual(before);
});

test("a file that cannot be saved is said to be not saved", async () => {
  vi.stubGlobal("showSaveFilePicker", async () => {
    throw new DOMException("The disk is full", "QuotaExceededError");
  });
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect.element(faults().getByText("The scenario was not saved")).toBeVisible();
  await expect.element(faults().getByText("The disk is full")).toBeVisible();
});

test("Open lets a file be chosen", async () => {
  const text = (await fileOf("small-ecommerce")).replace(/"trials": \d+/, '"trials": 400');
  vi.stubGlobal("showOpenFilePicker", async () => [{ getFile: async () => new File([text], "shop.json") }]);
  await page.getByRole("button", { name: "Open", exact: true }).click();
  await expect.element(chooser()).toHaveDisplayValue("Small e-commerce");
  await settled();
});
