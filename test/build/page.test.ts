import { readFile } from "node:fs/promises";
import type { Page } from "playwright";
import { afterAll, beforeAll, expect, test } from "vitest";
import { VIEWS } from "../../src/workbench/route.ts";
import { LONG, PATIENCE } from "../support/patience.ts";
import { type Built, browseBuilt, elsewhere, type Opened } from "./browse.ts";

const SOON = { timeout: PATIENCE };

/** The page as it is built, in a browser of its own: what only shows outside a test runner. */
let built: Built;
let origin: string;

beforeAll(async () => {
  built = await browseBuilt("index.html");
  origin = built.origin;
}, LONG);

afterAll(() => built?.close());

/** The workbench, when it has something to say. */
async function opened(locale = "en-US"): Promise<Opened> {
  const all = await built.open("/", { locale });
  await all.page.getByRole("heading", { level: 1 }).waitFor();
  return all;
}

const results = (page: Page) => page.getByText(/^10,000 futures, standard error/);

test(
  "no view asks anything of another machine, nor does anything that the content security policy forbids",
  async () => {
    const { page, asked, wrong } = await opened();
    await results(page).waitFor();
    for (const { id } of [...VIEWS, { id: "library" }, { id: "start" }]) {
      await page.evaluate((hash) => {
        location.hash = hash;
      }, id);
      await expect.poll(() => page.getByText("Opening this view.").count(), SOON).toBe(0);
    }
    await page.getByRole("button", { name: "Share" }).click();
    await page.getByRole("button", { name: "Copy the link" }).waitFor();
    expect(elsewhere(asked, origin)).toEqual([]);
    expect(wrong).toEqual([]);
    await page.context().close();
  },
  LONG,
);

test(
  "a reader in Bonn finds and types numbers as they are written there",
  async () => {
    const { page } = await opened("de-DE");
    await page.getByText(/^10\.000 futures, standard error/).waitFor();
    await page.getByText(/costs \d{3}\.000\s\$ more/).waitFor();
    const row = page.locator('spandrel-rail spandrel-input-row[path="funnel.signalsPerWeek"]');
    await row.getByRole("slider").first().focus();
    const field = row.getByRole("textbox");
    await field.fill("12,5 to 1.500");
    await field.press("Enter");
    await expect.poll(() => field.inputValue(), SOON).toBe("12,5 to 1500");
    await row.getByText(/p10 12,5, .*p90 1\.500 signals a week/).waitFor();
    await page.context().close();
  },
  LONG,
);

test(
  "every report is made by the page as it is built, under its content security policy",
  async () => {
    const { page, wrong } = await opened();
    await page.addInitScript(() => {
      // downloads instead of a dialog that nobody answers, and a printer that is not there
      for (const picker of ["showSaveFilePicker", "showOpenFilePicker"]) Reflect.deleteProperty(window, picker);
    });
    await page.reload();
    await page.evaluate(() => {
      location.hash = "report";
    });
    const kinds = [
      ["Slides", ".pptx", "PK"],
      ["Workbook", ".xlsx", "PK"],
      ["Report", ".html", "<!doctype html>"],
      ["Data", ".zip", "PK"],
    ] as const;
    for (const [label, ending, beginning] of kinds) {
      const saving = page.waitForEvent("download");
      await page.getByRole("button", { name: `Save: ${label}` }).click();
      const file = await saving;
      expect(file.suggestedFilename()).toMatch(new RegExp(`^mid-size-b2b-\\d{4}-\\d\\d-\\d\\d\\${ending}$`));
      const bytes = await readFile(await file.path());
      expect(bytes.subarray(0, beginning.length).toString()).toBe(beginning);
      expect(bytes.length).toBeGreaterThan(5000);
      await page.getByText(`Saved as ${file.suggestedFilename()}.`).waitFor();
    }
    await page.getByRole("button", { name: "Print: Brief" }).click();
    await page.getByText("Handed to the printer, Letter.").waitFor();
    const brief = page.frameLocator("iframe[data-printed]");
    expect(await brief.locator("h1").first().textContent()).toMatch(/\w/);
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.getByRole("button", { name: "Copy: Verdict for a mail" }).click();
    await page.getByText("Copied.").waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^# .*\n[\s\S]*10,000 futures/);
    expect(wrong).toEqual([]);
    await page.context().close();
  },
  LONG,
);

test(
  "scripts and requests from elsewhere are forbidden",
  async () => {
    const { page } = await opened();
    const policy = await page.locator("meta[http-equiv=Content-Security-Policy]").getAttribute("content");
    expect(policy).toBe(
      "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; object-src 'none'; base-uri 'none'; form-action 'none'",
    );
    const refused = page.evaluate(() => fetch("https://example.com/").then(String, (error: Error) => error.name));
    expect(await refused).toBe("TypeError");
    await page.context().close();
  },
  LONG,
);

test(
  "after the first visit it works without a network, views that were never opened included",
  async () => {
    const { page } = await opened();
    await page.evaluate(async () => {
      await navigator.serviceWorker.ready;
    });
    await page.context().setOffline(true);
    await page.reload();
    await results(page).waitFor();
    await page.evaluate(() => {
      location.hash = "why";
    });
    await page.getByRole("heading", { name: /suite/i }).first().waitFor();
    await page.context().close();
  },
  LONG,
);
