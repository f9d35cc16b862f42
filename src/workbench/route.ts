import type { ReactiveController, ReactiveControllerHost } from "lit";

/** The views of the page, in the order of their tabs. */
export const VIEWS = [
  { id: "decide", label: "Decide" },
  { id: "why", label: "Why" },
  { id: "plan", label: "Plan" },
] as const;

export type ViewId = (typeof VIEWS)[number]["id"];

/**
 * The view that a link leads to; what follows its name is for the view itself. A hash that names none is Decide.
 *
 * @example viewOf("#why") // => "why"
 */
export function viewOf(hash: string): ViewId {
  const [, id] = /^#([a-z]+)(?![\w-])/.exec(hash) ?? [];
  return VIEWS.find((view) => view.id === id)?.id ?? "decide";
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
    void this.host.updateComplete.then(() => scrollTo({ top: this.places.get(view) ?? 0, behavior: "instant" }));
  };
}
