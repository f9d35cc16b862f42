import type { ReactiveController, ReactiveControllerHost } from "lit";

/** The views of the page that have a tab, in their order. */
export const VIEWS = [
  { id: "decide", label: "Decide" },
  { id: "why", label: "Why" },
  { id: "plan", label: "Plan" },
  { id: "finance", label: "Finance" },
  { id: "compare", label: "Compare" },
  { id: "edit", label: "Edit" },
  { id: "report", label: "Report" },
] as const;

/** Those that have none. */
const OTHERS = ["library", "start"] as const;

/** Views that show what the scenario decides, with its inputs at their side. */
const OF_RESULTS: readonly ViewId[] = ["decide", "why", "plan", "finance"];

export const hasInputs = (view: ViewId) => OF_RESULTS.includes(view);

/** Whether the verdict stays in a line above the view. */
export const hasPinned = (view: ViewId) => ["why", "plan", "finance", "edit"].includes(view);

export type ViewId = (typeof VIEWS)[number]["id"] | (typeof OTHERS)[number];

/**
 * The view that a link leads to; what follows its name is for the view itself. A hash that names none is Decide.
 *
 * @example viewOf("#why") // => "why"
 */
export function viewOf(hash: string): ViewId {
  const [, id] = /^#([a-z]+)(?![\w-])/.exec(hash) ?? [];
  return VIEWS.find((view) => view.id === id)?.id ?? OTHERS.find((other) => other === id) ?? "decide";
}

/** Follows the address: the view that it names, and back where one was in a view when one comes back to it. */
export class Route implements ReactiveController {
  view: ViewId = viewOf(location.hash);
  private readonly places = new Map<ViewId, number>();

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly onChange: () => void,
  ) {
    host.addController(this);
  }

  hostConnected() {
    addEventListener("hashchange", this.follow);
    this.follow();
  }

  hostDisconnected() {
    removeEventListener("hashchange", this.follow);
  }

  private readonly follow = () => {
    const view = viewOf(location.hash);
    if (view === this.view) return;
    this.places.set(this.view, scrollY);
    this.view = view;
    this.host.requestUpdate();
    this.onChange();
    const place = this.places.get(view) ?? 0;
    const goBack = () => {
      if (this.view === view) scrollTo({ top: place, behavior: "instant" });
    };
    void this.host.updateComplete.then(() => {
      // what was left may have taken the focus with it
      if (document.activeElement === document.body) document.querySelector("main")?.focus({ preventScroll: true });
      goBack();
      // charts wait for their width: what they move away is taken back
      if (place > 0) requestAnimationFrame(() => requestAnimationFrame(goBack));
    });
  };
}
