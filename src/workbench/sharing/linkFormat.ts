import type { Opened } from "../scenarioFiles.ts";
import type { SharedFigures } from "./figures.ts";

/** What a link holds: a scenario, and the figures that were shared with it; or what is wrong. */
export type OpenedLink = Exclude<Opened, null> & { figures?: SharedFigures };

/** Whether an address holds a scenario, however damaged. */
export function isLink(hash: string): boolean {
  return hash.startsWith("#link=");
}
