import { html, type TemplateResult } from "lit";
import type { ShareLinks } from "../../elements/share/share.ts";
import "../../elements/share/share.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import type { Outcome } from "../runner.ts";
import { figuresOf } from "./figures.ts";
import { linkHash } from "./link.ts";
import { stampAnswer } from "./stampAnswer.ts";

/** The dialog that shares a scenario. */
export function shareDialog(links: ShareLinks | null, outcome: Outcome | null, onClose: () => void): TemplateResult {
  const figures = outcome && figuresOf(outcome);
  return html`<spandrel-share
    open
    .links=${links}
    ?figures=${figures !== null}
    .answer=${(stamp: string) => (outcome ? stampAnswer(stamp, outcome) : "There are no results to compare it with yet.")}
    @share-close=${onClose}
  ></spandrel-share>`;
}

/** A scenario as links to this page; its figures go along where they are those of this scenario, in full. */
export async function linksTo(scenario: Scenario, outcome: Outcome | null): Promise<ShareLinks> {
  const { origin, pathname } = location;
  const to = async (shared: Scenario) => {
    const figures = outcome?.result.scenario === scenario ? figuresOf(outcome) : null;
    return `${origin}${pathname}${await linkHash(shared, figures)}`;
  };
  const bare = await to({ ...scenario, evidence: {} });
  // with its sources it may be too long for a link
  const full = await to(scenario).catch((error: Error) => {
    if (error instanceof RangeError) return null;
    throw error;
  });
  return { full, bare };
}
