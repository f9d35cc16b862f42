import type { LitElement, ReactiveController } from "lit";
import type { analyses } from "./analyses.ts";
import { Analyst } from "./analyst.ts";
import { connectAnalyses } from "./connectAnalyses.ts";
import type { ViewId } from "./route.ts";
import type { View } from "./view.ts";

type OtherId = Exclude<ViewId, "decide">;

const fetched: Record<OtherId, () => Promise<View>> = {
  why: async () => (await import("./whyView.ts")).whyView,
  plan: async () => (await import("./planView.ts")).planView,
};

/** What the Decide view and the inputs beside it show of the analyses, in the order in which it is wanted. */
const DECIDE_KINDS = ["thresholds", "tornado"] as const;

/** The views other than Decide: each is fetched when it is first opened, and has its analyses made while it is shown. */
export class OtherViews implements ReactiveController {
  analyst = this.newAnalyst();
  private readonly views = new Map<OtherId, View>();
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

  /** The view; undefined until it is there. */
  get(id: OtherId): View | undefined {
    return this.views.get(id);
  }

  /** Fetches a view where that is needed, and has the analyses made that it shows. */
  async open(id: ViewId): Promise<void> {
    this.wanted = id;
    if (id === "decide") return this.analyst.view(DECIDE_KINDS);
    try {
      const view = this.views.get(id) ?? (await fetched[id]());
      this.views.set(id, view);
      this.host.requestUpdate();
      // another may have been opened meanwhile
      if (this.wanted === id) this.analyst.view(view.kinds);
    } catch (error) {
      this.onFailure((error as Error).message);
    }
  }

  private newAnalyst(): Analyst<typeof analyses> {
    return new Analyst({ connect: connectAnalyses, onChange: () => this.host.requestUpdate() });
  }
}
