import { chromium, type Page } from "playwright";
import { median } from "simple-statistics";
import { preview } from "vite";
import { CHROMIUM_ARGS, findChromium } from "../support/findChromium.mjs";

/** Medians in milliseconds, of the built page in headless Chromium. */
export interface PageTimes {
  coldVerdict: number;
  coldFull: number;
  /** from a key on a slider to the preview's and the full run's results on the page */
  preview: number;
  full: number;
}

const LOADS = 5;
const KEYS = 10;

/** Loads the built page anew a few times, then moves a slider by keyboard. Needs a build in dist. */
export async function pageTimes(): Promise<PageTimes> {
  const server = await preview({ preview: { port: 4199, open: false }, logLevel: "silent" });
  const address = server.resolvedUrls?.local[0] ?? "http://127.0.0.1:4199/";
  const browser = await chromium.launch({ executablePath: await findChromium(), args: CHROMIUM_ARGS });
  const cold: { verdict: number; full: number }[] = [];
  for (let i = 0; i < LOADS; i++) {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    const page = await context.newPage();
    // What runs this file names functions by a helper that the page does not have.
    await page.addInitScript("globalThis.__name = (named) => named");
    await page.addInitScript(watchStamp);
    await page.goto(address);
    await page.waitForFunction(() => "fullAt" in window);
    cold.push(await page.evaluate(() => ({ verdict: window.previewAt ?? 0, full: window.fullAt ?? 0 })));
    if (i === LOADS - 1) {
      const warm = await keys(page);
      await browser.close();
      await new Promise((resolve) => server.httpServer.close(resolve));
      return {
        coldVerdict: median(cold.map(({ verdict }) => verdict)),
        coldFull: median(cold.map(({ full }) => full)),
        ...warm,
      };
    }
    await context.close();
  }
  throw new Error("unreachable");
}

declare global {
  interface Window {
    previewAt?: number;
    fullAt?: number;
  }
}

/** In the page: notes when the stamp under the results tells of a preview, and of the full run. */
function watchStamp() {
  const look = () => {
    const stamp = document.querySelector<HTMLElement & { parts: string[]; stale: boolean }>("spandrel-stamp");
    const text = stamp?.parts?.join(" ") ?? "";
    const now = performance.now();
    if (text.includes("(preview)") && !window.previewAt) window.previewAt = now;
    if (text !== "" && !text.includes("(preview)") && stamp?.stale === false && !window.fullAt) window.fullAt = now;
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

async function keys(page: Page): Promise<Pick<PageTimes, "preview" | "full">> {
  const slider = page.getByRole("slider", { name: "Signals, median" }).first();
  const times: { preview: number; full: number }[] = [];
  for (let i = 0; i < KEYS; i++) {
    await slider.focus();
    const from = await page.evaluate(() => {
      addEventListener(
        "keydown",
        () => {
          delete window.previewAt;
          delete window.fullAt;
          (window as Window & { from?: number }).from = performance.now();
        },
        { capture: true, once: true },
      );
      return 0;
    });
    await slider.press(i % 2 === from ? "ArrowRight" : "ArrowLeft");
    await page.waitForFunction(() => window.previewAt && window.fullAt && window.fullAt > window.previewAt);
    times.push(
      await page.evaluate(() => {
        const { from = 0 } = window as Window & { from?: number };
        return { preview: (window.previewAt ?? 0) - from, full: (window.fullAt ?? 0) - from };
      }),
    );
  }
  return { preview: median(times.map((time) => time.preview)), full: median(times.map((time) => time.full)) };
}
