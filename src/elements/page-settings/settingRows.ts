import type { DeckPage, PageId, PageSetting } from "../../report/deck/page.ts";
import { plain } from "../../report/sentence.ts";

/** One page in the list: what it is called by itself and what was made of it. */
export interface SettingRow {
  id: PageId;
  /** the page's own title */
  own: string;
  /** in its place; "" for none */
  title: string;
  isHidden: boolean;
}

/** All pages in the order of the settings, those that are not named behind them in their own. */
export function rowsOf(pages: readonly DeckPage[], settings: readonly PageSetting[]): SettingRow[] {
  const byId = new Map(pages.map((page) => [page.id, page]));
  const named = settings.map(({ id }) => id).filter((id) => byId.has(id));
  return [...new Set([...named, ...byId.keys()])].map((id) => {
    const setting = settings.find((each) => each.id === id);
    const title = setting?.title?.trim() ?? "";
    const own = plain(byId.get(id)?.title ?? []);
    return { id, own, title, isHidden: setting?.hidden === true };
  });
}

/** What is to be kept of the rows: nothing where all is as it comes. */
export function settingsOf(rows: readonly SettingRow[], pages: readonly DeckPage[]): PageSetting[] {
  const isMoved = rows.some(({ id }, i) => id !== pages[i]?.id);
  return rows.filter(({ isHidden, title }) => isMoved || isHidden || title !== "").length === 0
    ? []
    : rows.map(({ id, isHidden, title }) => ({
        id,
        ...(isHidden ? { hidden: true } : {}),
        ...(title === "" ? {} : { title }),
      }));
}

/** Rows with one of them at another place. */
export function movedRow(rows: readonly SettingRow[], from: number, to: number): SettingRow[] {
  const [row] = rows.slice(from, from + 1);
  const others = rows.filter((_, i) => i !== from);
  return row ? [...others.slice(0, to), row, ...others.slice(to)] : [...rows];
}
