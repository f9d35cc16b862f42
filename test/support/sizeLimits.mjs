import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const ASSETS = new URL("../../dist/assets/", import.meta.url);
const files = readdirSync(ASSETS).filter((name) => name.endsWith(".js"));

/**
 * A file of the build with those that it imports before it runs; what is fetched when wanted is left out.
 *
 * @param {string} name
 * @param {Set<string>} [found]
 */
function withImports(name, found = new Set()) {
  if (found.has(name)) return found;
  found.add(name);
  const text = readFileSync(new URL(name, ASSETS), "utf8");
  for (const [, other] of text.matchAll(/\b(?:import|from)\s*"\.\/([^"]+\.js)"/g)) withImports(other, found);
  return found;
}

/** The one file that was built of a module. @param {string} start */
const named = (start) => {
  const matching = files.filter((name) => name.startsWith(`${start}-`));
  if (matching.length !== 1) throw new Error(`required one ${start}-*.js in dist/assets, found ${matching.length}`);
  return matching[0];
};

const page = readFileSync(new URL("../index.html", ASSETS), "utf8");
const entry = /<script type="module"[^>]* src="\.\/assets\/([^"]+)"/.exec(page)?.[1];
if (entry === undefined) throw new Error("required a module script in dist/index.html, found none");
const first = withImports(named("browserWorker"), withImports(entry));

/** @param {Iterable<string>} names */
const paths = (names) => [...names].map((name) => fileURLToPath(new URL(name, ASSETS)));

export default [
  {
    name: "JavaScript for the first verdict, worker included",
    path: paths(first),
    gzip: true,
    limit: "290 kB",
  },
  {
    name: "all JavaScript of the page, scenarios and views that are fetched when chosen included",
    path: paths(files),
    gzip: true,
    limit: "880 kB",
  },
  ...["slidesOf", "workbookOf", "briefHtml", "reportHtml", "csvZip", "verdictMarkdown"].map((maker) => ({
    name: `what an export fetches: ${maker}`,
    path: paths(withImports(named(maker), withImports(named("reportWorker")))),
    gzip: true,
    limit: "200 kB",
  })),
];
