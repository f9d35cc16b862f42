import { createHash } from "node:crypto";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import type { Plugin } from "vite";

/** Files whose name changes with what is in them. */
const HASHED = /^assets\/.+-[\w-]{8}\.\w+$/;

/** Builds the service worker beside the page, with the list of the files that it is to keep. */
export function precache(): Plugin {
  return {
    name: "precache",
    apply: "build",
    async writeBundle({ dir = "" }, bundle) {
      const files = Object.values(bundle).map((file) => {
        const source = file.type === "chunk" ? file.code : file.source;
        const revision = HASHED.test(file.fileName) ? null : createHash("sha256").update(source).digest("hex");
        return { url: file.fileName, revision };
      });
      const { outputFiles } = await build({
        entryPoints: [fileURLToPath(new URL("./serviceWorker.ts", import.meta.url))],
        bundle: true,
        minify: true,
        write: false,
        format: "iife",
        target: "es2022",
        define: { FILES: JSON.stringify(files), "process.env.NODE_ENV": '"production"' },
      });
      await writeFile(join(dir, "serviceWorker.js"), outputFiles[0].contents);
    },
  };
}
