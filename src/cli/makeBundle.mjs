import { build } from "esbuild";

const [root, outdir] = process.argv.slice(2);

await build({
  absWorkingDir: root,
  entryPoints: { main: "src/cli/main.ts", nodeWorker: "src/simulation/nodeWorker.ts" },
  outdir,
  outExtension: { ".js": ".mjs" },
  bundle: true,
  // what only some commands need, the writers of slides and workbooks above all, is loaded by those alone
  splitting: true,
  format: "esm",
  platform: "node",
  target: "node20",
  // CommonJS packages inside an ES module still ask for Node's own modules with require.
  banner: {
    js: 'import * as bannerModule from "node:module";\nconst require = bannerModule.createRequire(import.meta.url);',
  },
  logLevel: "warning",
}).catch(() => {
  process.exitCode = 1;
});
