import { type Shelf, shelfOf } from "./library/lastOpen.ts";

/** Under what it is noted that the page was here before. */
export const SEEN = "spandrel-seen";

/** Whether this browser opens the page for the first time; from now on it has. Where nothing is kept, nobody can say. */
export function isFirstVisit(shelf: Shelf = shelfOf("localStorage")): boolean {
  try {
    if (!shelf || shelf.getItem(SEEN) !== null) return false;
    shelf.setItem(SEEN, "1");
    return true;
  } catch {
    return false;
  }
}
