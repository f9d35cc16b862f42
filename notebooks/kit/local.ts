import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";

/** Modules of Notebook Kit's runtime that fetch from a network, and ours that take their places. */
const OURS: Record<string, string> = {
  "recommendedLibraries.js": "libraries.ts",
  "sampleDatasets.js": "nothing.ts",
};

/** The notebooks' standard library from node_modules: Notebook Kit's own is fetched from a network while one reads. */
export function local(): Plugin {
  return {
    name: "local-libraries",
    enforce: "pre",
    resolveId(source, importer) {
      if (!importer?.includes("/notebook-kit/dist/src/runtime/")) return null;
      const ours = OURS[source.split("/").at(-1) ?? ""];
      return ours ? fileURLToPath(new URL(ours, import.meta.url)) : null;
    },
  };
}
