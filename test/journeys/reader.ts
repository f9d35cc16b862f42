import { expect, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { PATIENCE } from "../support/patience.ts";
import { until } from "../workbench/page.ts";

/** What needs the workers, or the browser's storage, may take a while on a busy machine. */
export const SOON = { timeout: PATIENCE };

export const button = (name: string) => page.getByRole("button", { name, exact: true });
export const box = (name: string) => page.getByRole("textbox", { name, exact: true });
export const chooser = () => page.getByRole("combobox", { name: "Scenario", exact: true });

/** Goes to a view by its link in the bar. */
export async function visit(name: "Decide" | "Edit" | "Compare" | "Finance" | "Report" | "Library"): Promise<void> {
  await page.getByRole("link", { name, exact: true }).click();
}

/** A group of the Edit page, as one goes there. */
export async function visitGroup(name: string): Promise<void> {
  await visit("Edit");
  await page.getByRole("navigation", { name: "Groups of inputs" }).getByRole("button", { name }).click();
}

/** Types into a box and leaves it. */
export async function type(name: string, text: string): Promise<void> {
  await userEvent.fill(box(name), text);
  await userEvent.keyboard("{Enter}");
}

/** What the page says it has kept: "Saved". */
export async function kept(): Promise<void> {
  await expect.element(page.getByRole("status").getByText("Saved", { exact: true }), SOON).toBeVisible();
}

/** The page ends and is opened anew, in the same browser. */
export async function reloaded(): Promise<void> {
  dispatchEvent(new PageTransitionEvent("pagehide"));
  document.body.replaceChildren(document.createElement("spandrel-workbench"));
  await until(() => document.querySelector("spandrel-bar")?.shadowRoot != null);
}

/** The browser's own dialogues for files, in which the reader takes what is offered: files stay on a shelf by name. */
export function fileShelf(): Map<string, string> {
  const files = new Map<string, string>();
  vi.stubGlobal("showSaveFilePicker", async ({ suggestedName }: { suggestedName: string }) => ({
    name: suggestedName,
    createWritable: async () => {
      const parts: BlobPart[] = [];
      return new WritableStream<BlobPart>({
        write: (part) => void parts.push(part),
        close: async () => void files.set(suggestedName, await new Blob(parts).text()),
      });
    },
  }));
  vi.stubGlobal("showOpenFilePicker", async () =>
    [...files].slice(-1).map(([name, text]) => ({ name, getFile: async () => new File([text], name) })),
  );
  return files;
}
