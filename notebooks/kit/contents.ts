import { basename } from "node:path";
import type { Plugin } from "vite";
import type { NotebookPage } from "./pages.ts";

const PAGES = "<!-- pages -->";
const NEXT = "<!-- next -->";

/** After the cells, which are to be defined when it looks for them. */
const STATE = `<script type="module" src="./kit/state.ts"></script>`;

/** Notebook Kit's themes, which would take the place of ours. */
const THEME = /<style type="text\/css">\s*@import url\("observable:styles\/theme-[^<]*<\/style>/;

/** As the workbench's own: nothing is fetched from elsewhere, nothing runs that is not of the build. */
const POLICY = `<meta http-equiv="Content-Security-Policy" content="default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'none'">`;

/** Puts into each notebook where it stands among the others: the list at the top, the one before and after at the end. */
export function contents(pages: readonly NotebookPage[]): Plugin {
  return {
    name: "notebook-contents",
    transformIndexHtml: {
      order: "pre",
      handler(html, { filename, server }) {
        const at = pages.findIndex(({ id }) => basename(filename) === `${id}.html`);
        for (const place of [PAGES, NEXT])
          if (!html.includes(place)) throw new Error(`required ${place} in the template`);
        const head = server ? html : html.replace('<meta name="viewport"', `${POLICY}$&`);
        return head
          .replace(THEME, "")
          .replace("</body>", `${STATE}</body>`)
          .replace(PAGES, list(pages, at))
          .replace(NEXT, neighbours(pages, at));
      },
    },
  };
}

function list(pages: readonly NotebookPage[], at: number): string {
  const links = pages.map(({ id, title }, i) => {
    const here = i === at ? ' aria-current="page"' : "";
    return `<li><a href="${id}.html"${here}><span class="number">${i + 1}</span> ${title}</a></li>`;
  });
  return `<ol>${links.join("")}</ol>`;
}

function neighbours(pages: readonly NotebookPage[], at: number): string {
  const link = (i: number, word: string) =>
    pages[i]
      ? `<a href="${pages[i].id}.html" rel="${word}"><span>${i < at ? "Before" : "Next"}</span>${pages[i].title}</a>`
      : "";
  return at < 0 ? link(0, "next") : `${link(at - 1, "prev")}${link(at + 1, "next")}`;
}
