import { existsSync } from "node:fs";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright";
import { type PreviewServer, preview } from "vite";
import { CHROMIUM_ARGS, findChromium } from "../support/findChromium.mjs";
import { PATIENCE } from "../support/patience.ts";

/** What is built, served, and a browser to open it in. */
export interface Built {
  origin: string;
  /** A page of a profile of its own at a path of the build, with what it asked for and what went wrong; its waits are long. */
  open(path?: string, options?: BrowserContextOptions): Promise<Opened>;
  close(): Promise<void>;
}

export interface Opened {
  page: Page;
  /** addresses that were asked for */
  asked: string[];
  /** errors and warnings of the console, and what was thrown and not caught */
  wrong: string[];
}

/** Serves dist and starts a browser. @throws Error if `needed`, a path in dist, was not built */
export async function browseBuilt(needed: string): Promise<Built> {
  if (!existsSync(`dist/${needed}`)) throw new Error(`required dist/${needed} (npm run build), found none`);
  const server: PreviewServer = await preview({
    logLevel: "silent",
    preview: { port: 4600, strictPort: false, open: false },
  });
  const origin = new URL(server.resolvedUrls?.local[0] ?? "").origin;
  const browser: Browser = await chromium.launch({ executablePath: await findChromium(), args: CHROMIUM_ARGS });
  return {
    origin,
    async open(path = "/", options = {}) {
      const context = await browser.newContext(options);
      context.setDefaultTimeout(PATIENCE);
      const page = await context.newPage();
      const asked: string[] = [];
      const wrong: string[] = [];
      context.on("request", (request) => asked.push(request.url()));
      page.on("console", (message) => {
        if (["error", "warning"].includes(message.type())) wrong.push(message.text());
      });
      page.on("pageerror", (error) => wrong.push(error.message));
      await page.goto(`${origin}${path}`);
      return { page, asked, wrong };
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

/** Those of the addresses that lead off this machine. */
export function elsewhere(asked: readonly string[], origin: string): string[] {
  return asked.filter((url) => !url.startsWith(`${origin}/`) && !/^(data|blob):/.test(url));
}
