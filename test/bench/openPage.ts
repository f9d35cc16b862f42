import { type Browser, type BrowserContext, chromium, type Page } from "playwright";
import { preview } from "vite";
import { CHROMIUM_ARGS, findChromium } from "../support/findChromium.mjs";

/** ms that a busy machine may take for anything. */
const PATIENCE = 120_000;

/** The built page, served, and a browser to open it in. */
export interface Served {
  /** A page of a profile of its own; `script` runs in it before anything else. */
  open(script: () => void): Promise<{ page: Page; context: BrowserContext }>;
  address: string;
  close(): Promise<void>;
}

/** Serves dist, which must have been built, and starts headless Chromium. */
export async function servePage(): Promise<Served> {
  const server = await preview({ preview: { port: 4199, open: false }, logLevel: "silent" });
  const address = server.resolvedUrls?.local[0] ?? "http://127.0.0.1:4199/";
  const browser: Browser = await chromium.launch({ executablePath: await findChromium(), args: CHROMIUM_ARGS });
  return {
    address,
    async open(script) {
      const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
      const page = await context.newPage();
      page.setDefaultTimeout(PATIENCE);
      // What runs this file names functions by a helper that the page does not have.
      await page.addInitScript("globalThis.__name = (named) => named");
      await page.addInitScript(script);
      return { page, context };
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}
