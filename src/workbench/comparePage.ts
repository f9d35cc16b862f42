import { html } from "lit";
import type { Pool } from "../simulation/pool.ts";
import type { LibraryList } from "./compare/choices.ts";
import { compareStamp } from "./compare/compareView.ts";
import { Comparison } from "./compare/comparison.ts";
import type { Drafts } from "./library/drafts.ts";
import { oncePer } from "./oncePer.ts";
import type { Page } from "./page.ts";

/** What is compared stays while the workers live that it was simulated by. */
const comparisonOf = oncePer((pool: Pool) => new Comparison(pool));

/** Up to four scenarios side by side. */
export const comparePage: Page = {
  render: (context) => html`<section>
    <spandrel-compare
      .library=${libraryOf(context.drafts)}
      .comparison=${comparisonOf(context.pool)}
      .context=${context}
    ></spandrel-compare>
  </section>`,
  stamp: ({ pool }, [engine]) => [engine, ...compareStamp(comparisonOf(pool))],
};

/** What the browser keeps, to be chosen from; what it keeps of scenarios that cannot be read is told when chosen. */
const libraryOf = oncePer(
  (drafts: Drafts): LibraryList =>
    async () => {
      const library = await drafts.library();
      const summaries = await library.list();
      return summaries.map(({ id, name }) => ({
        id,
        name,
        load: async () => {
          const kept = await library.get(id);
          if (kept?.ok) return kept.document.scenario;
          throw new Error(`required a sound scenario in the library, found ${kept ? "one with faults" : "none"}`);
        },
      }));
    },
);
