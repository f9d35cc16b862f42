import { statSync } from "node:fs";
import { chromium } from "playwright";
import { preview } from "vite";
import { CHROMIUM_ARGS, findChromium } from "../support/findChromium.mjs";

/** One saved report: how long from the click to the download, and its size. */
export interface ReportTime {
  seconds: number;
  kilobytes: number;
}

/** Saves slides and workbook of mid-size B2B, 10,000 futures, with all analyses, from the built page, each for the first time. */
export async function reportTimes(): Promise<Record<"Slides" | "Workbook", ReportTime>> {
  const server = await preview({ preview: { port: 4198, open: false }, logLevel: "silent" });
  const browser = await chromium.launch({ executablePath: await findChromium(), args: CHROMIUM_ARGS });
  const page = await browser.newPage({ acceptDownloads: true });
  // downloads instead of a dialog that nobody answers
  await page.addInitScript(
    "for (const picker of ['showSaveFilePicker', 'showOpenFilePicker']) delete window[picker]; localStorage.setItem('spandrel-seen', '1')",
  );
  await page.goto(`${server.resolvedUrls?.local[0] ?? "http://127.0.0.1:4198/"}#report`);
  await page.getByRole("button", { name: "Save: Slides" }).waitFor();
  await page.getByText(/^Still being worked out/).waitFor({ state: "detached", timeout: 180_000 });
  const saved = async (kind: string): Promise<ReportTime> => {
    const from = performance.now();
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: `Save: ${kind}` }).click(),
    ]);
    const path = await file.path();
    return { seconds: (performance.now() - from) / 1000, kilobytes: statSync(path).size / 1000 };
  };
  const times = { Slides: await saved("Slides"), Workbook: await saved("Workbook") };
  await browser.close();
  await new Promise((resolve) => server.httpServer.close(resolve));
  return times;
}
