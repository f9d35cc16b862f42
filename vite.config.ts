import { fileURLToPath } from "node:url";
import { playwright } from "@vitest/browser-playwright";
import type { Plugin } from "vite";
import { defineConfig } from "vitest/config";
import { precache } from "./src/offline/precache.ts";
import { CHROMIUM_ARGS, findChromium } from "./test/support/findChromium.mjs";

const root = fileURLToPath(new URL(".", import.meta.url));
const { env, platform } = process;
const hasDesktop = platform === "darwin" || platform === "win32" || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
// Only the tests need a browser to be found: building and serving must not go looking for one.
const executablePath = env.VITEST ? await findChromium() : undefined;

/** Styles as the browser needs them: comments and the blanks of their layout are for those who read the source. */
const tightStyles: Plugin = {
  name: "tight-styles",
  apply: "build",
  transform: (code, id) =>
    id.endsWith(".styles.ts") ? code.replace(/\/\*.*?\*\//gs, "").replace(/\s*\n\s*/g, " ") : null,
};

export default defineConfig({
  root: "src",
  base: "./",
  plugins: [tightStyles, precache()],
  publicDir: false,
  build: { outDir: "../dist", emptyOutDir: true, target: "es2022", chunkSizeWarningLimit: 1000 },
  worker: { format: "es" },
  server: { host: "127.0.0.1", fs: { allow: [".."] } },
  preview: { host: "127.0.0.1", strictPort: false, open: hasDesktop && !env.CI },
  test: {
    root,
    testTimeout: 600_000, // what a result is does not depend on how busy the machine is
    hookTimeout: 600_000,
    expect: { poll: { timeout: 120_000 } },
    onConsoleLog: (log) => !log.includes("Lit is in dev mode"),
    projects: [
      {
        extends: true,
        root,
        test: { name: "node", include: ["test/**/*.test.ts"], exclude: ["test/**/*.browser.test.ts"] },
      },
      {
        extends: true,
        root,
        // Vite finds by itself what the tests import, but not what a worker imports; finding it late reloads the tests.
        optimizeDeps: { entries: ["src/**/*.ts", "!src/cli/**"] },
        test: {
          name: "browser",
          include: ["test/**/*.browser.test.ts"],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: { executablePath, args: CHROMIUM_ARGS } }),
            instances: [{ browser: "chromium" }],
          },
        },
      },
    ],
  },
});
