import { fileURLToPath } from "node:url";
import { observable } from "@observablehq/notebook-kit/vite";
import { defineConfig } from "vite";
import { contents } from "./contents.ts";
import { local } from "./local.ts";
import { PAGES } from "./pages.ts";
import { showCode } from "./showCode.ts";

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
/** Where Notebook Kit keeps what a notebook imports as "observable:…". */
const RUNTIME = fileURLToPath(new URL("..", import.meta.resolve("@observablehq/notebook-kit/vite")));
const code = showCode();

// The notebooks: `npm run notebooks` serves them while they are written, `npm run build` puts them beside the workbench.
export default defineConfig({
  root: path(".."),
  base: "./",
  appType: "mpa",
  resolve: { alias: [{ find: /^observable:/, replacement: RUNTIME }] },
  plugins: [
    local(),
    observable({ template: path("template.html"), transformNotebook: code.transformNotebook }),
    code.plugin,
    contents(PAGES),
  ],
  // the runtime is one module with state: bundled ahead of time there would be two of it
  optimizeDeps: { exclude: ["observable:runtime"] },
  build: {
    outDir: "../dist/notebooks",
    emptyOutDir: true,
    target: "es2022",
    chunkSizeWarningLimit: 1000,
    rolldownOptions: {
      checks: { bundlerTimings: false },
      input: ["index", ...PAGES.map(({ id }) => id)].map((id) => path(`../${id}.html`)),
    },
  },
  worker: { format: "es" },
  server: { host: "127.0.0.1", fs: { allow: [path("../..")] } },
});
