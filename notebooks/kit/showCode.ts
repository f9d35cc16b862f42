import { basename } from "node:path";
import type { Plugin } from "vite";

/** A cell as Notebook Kit reads it, as far as needed here. */
interface Cell {
  id: number;
  mode: string;
  pinned: boolean;
}

/**
 * Keeps the code of every cell in the page, below what it shows: that of cells marked `pinned` for all to see, the rest
 * for those who ask for it.
 */
export function showCode() {
  const pinned = new Map<string, Set<number>>();
  return {
    /** for Notebook Kit: what it makes of a notebook */
    transformNotebook<N extends { cells: Cell[] }>(notebook: N, { filename }: { filename: string }): N {
      const code = notebook.cells.filter(({ mode }) => mode === "js" || mode === "ts");
      pinned.set(basename(filename), new Set(code.filter((cell) => cell.pinned).map(({ id }) => id)));
      for (const cell of code) cell.pinned = true;
      return notebook;
    },
    plugin: {
      name: "notebook-code",
      transformIndexHtml: {
        order: "pre",
        handler: (html, { filename }) =>
          html.replace(
            /(<div id="cell-(\d+)" class=")([^"]*"[^>]*>(?:(?!<div id="cell-).)*?<\/div>)(<pre)/gs,
            (_, open, id, rest, pre) => {
              const isForAll = pinned.get(basename(filename))?.has(Number(id));
              // long lines are moved into sight by keys too
              return `${open}${rest}${pre} tabindex="0"${isForAll ? "" : ' class="more"'}`;
            },
          ),
      },
    } satisfies Plugin as Plugin,
  };
}
