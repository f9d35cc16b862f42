import type { DeckPage, PageSetting } from "./page.ts";

/**
 * Pages as somebody wants them: in the order of the settings, those that are not named behind them in their own; without
 * the hidden ones, and under their own titles. Settings of pages that are not there are passed over, of two of one page
 * the first counts. Where all are hidden the first of them stays.
 */
export function arranged(pages: readonly DeckPage[], settings: readonly PageSetting[]): DeckPage[] {
  const byId = new Map<string, DeckPage>(pages.map((page) => [page.id, page]));
  const first = new Map<string, PageSetting>();
  for (const setting of settings) if (byId.has(setting.id) && !first.has(setting.id)) first.set(setting.id, setting);
  const order = new Set([...first.keys(), ...byId.keys()]);
  const all = [...order].map((id) => titled(byId.get(id) as DeckPage, first.get(id)?.title));
  const shown = all.filter(({ id }) => first.get(id)?.hidden !== true);
  return shown.length > 0 ? shown : all.slice(0, 1);
}

/** A blank title is none. */
function titled(page: DeckPage, title: string | undefined): DeckPage {
  return title === undefined || title.trim() === "" ? page : { ...page, title: [{ text: title }] };
}
