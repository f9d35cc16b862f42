import { html, type TemplateResult } from "lit";
import type { OptionStyle } from "../../charts/style.ts";
import type { PageSettingsDetail } from "../../elements/page-settings/page-settings.ts";
import type { DeckPage, PageSetting } from "../../report/deck/page.ts";
import type { Page, PageContext } from "../page.ts";
import "./presentDesk.ts";

/** What the Present page is drawn from. */
export interface PresentProps {
  /** all pages in their usual order; null before the first */
  deck: readonly DeckPage[] | null;
  /** how far what they need is worked out, 0–1; null if that is not under way */
  progress: number | null;
  settings: readonly PageSetting[];
  styles: Record<string, OptionStyle>;
  currency: string;
  name: string;
  stamp: readonly string[];
  stale: boolean;
  /** keeps other settings with the scenario */
  keep(settings: PageSetting[]): void;
  /** what can be taken away */
  exports: TemplateResult | null;
  /** rows that can be moved while presenting */
  inputs: readonly TemplateResult[];
}

/** The pages for an audience: small, to be arranged, presented and taken away. */
export function presentPage(propsOf: (context: PageContext) => PresentProps): Page {
  return {
    render(context) {
      const { deck, progress, settings, styles, currency, name, stamp, stale, keep, exports, inputs } =
        propsOf(context);
      return html`<spandrel-present-desk
        .deck=${deck}
        .progress=${progress}
        .settings=${settings}
        .optionStyles=${styles}
        .currency=${currency}
        .name=${name}
        .stamp=${stamp}
        .stale=${stale}
        @page-settings-change=${({ detail }: CustomEvent<PageSettingsDetail>) => keep(detail.settings)}
      >
        <div slot="exports">${exports}</div>
        ${inputs.length > 0 ? html`<div slot="inputs">${inputs}</div>` : null}
      </spandrel-present-desk>`;
    },
  };
}
