import type { LitElement, ReactiveController } from "lit";
import type { analyses } from "./analyses.ts";
import { Analyst } from "./analyst.ts";
import { connectAnalyses } from "./connectAnalyses.ts";
import type { Page } from "./page.ts";
import type { ViewId } from "./route.ts";
import type { View } from "./view.ts";

/** A view of the results, or a page that works on the document. */
type Fetched = { view: View } | { page: Page };

const fetched: Record<Exclude<ViewId, "decide">, () => Promise<Fetched>> = {
  why: async () => ({ view: (await import("./whyView.ts")).whyView }),
  finance: async () => ({ view: (await import("./finance/financeView.ts")).financeView }),
  report: async () => ({ view: (await import("./report/reportView.ts")).reportView }),
  plan: async () => ({ view: (await import("./planView.ts")).planView }),
  compare: async () => ({ page: (await import("./comparePage.ts")).comparePage }),
  edit: async () => ({ page: (await import("./edit/editPage.ts")).editPage }),
  library: async () => ({ page: (await import("./libraryPage.ts")).libraryPage }),
  start: async () => ({ page: (await import("./startPage.ts")).startPage }),
};

/** What the Decide view and the inputs show of the analyses, in the order in which it is wanted. */
const INPUT_KINDS = ["thresholds", "tornado"] as const;

const kindsOf = (id: ViewId) => (id === "decide" || id === "edit" ? INPUT_KINDS : []);

/** The views other than Decide: each is fetched when it is first opened, and has its analyses made while it is shown. */
export class OtherViews implements ReactiveController {
  analyst = this.newAnalyst();
  private readonly views = new Map<ViewId, Fetched>();
  private wanted: ViewId = "decide";

  constructor(
    private readonly host: LitElement,
    private readonly onFailure: (message: string) => void,
  ) {
    host.addController(this);
  }

  hostDisconnected() {
    this.analyst.close();
    this.analyst = this.newAnalyst();
  }

  /** What a view is; undefined until it is there. */
  get(id: ViewId): Fetched | undefined {
    return this.views.get(id);
  }

  /** Fetches a view where that is needed, and has the analyses made that it shows. */
  async open(id: ViewId): Promise<void> {
    this.wanted = id;
    if (id === "decide") return this.analyst.view(kindsOf(id));
    try {
      const found = this.views.get(id) ?? (await fetched[id]());
      this.views.set(id, found);
      this.host.requestUpdate();
      // another may have been opened meanwhile
      if (this.wanted === id) this.analyst.view("view" in found ? found.view.kinds : kindsOf(id));
    } catch (error) {
      this.onFailure((error as Error).message);
    }
  }

  private newAnalyst(): Analyst<typeof analyses> {
    return new Analyst({ connect: connectAnalyses, onChange: () => this.host.requestUpdate() });
  }
}
