import { withQuantity } from "../../../src/scenario/quantities.ts";
import { Drafts } from "../../../src/workbench/library/drafts.ts";
import { type Document, documentOf } from "../../../src/workbench/session.ts";
import { shipped } from "../../support/scenarios.ts";
import { type Disk, MemoryShelf, memoryLibrary } from "./memoryLibrary.ts";

/** A tab of a browser: a page that has documents open and undoes, as far as drafts know. */
export class Tab {
  readonly past: Document[] = [];
  present: Document;
  readonly events = new EventTarget();
  readonly drafts: Drafts;

  constructor(disk: Disk, local: Storage, session: Storage = new MemoryShelf(), present?: Document) {
    this.present = present ?? documentOf(shipped("mid-size-b2b"), "mid-size-b2b");
    const host = {
      addController() {},
      removeController() {},
      requestUpdate() {},
      updateComplete: Promise.resolve(true),
    };
    this.drafts = new Drafts(
      host,
      {
        present: () => this.present,
        change: (document) => this.open(document),
        adopt: (from, document) => {
          if (this.present.id === from) this.present = document;
        },
      },
      { library: async () => memoryLibrary(disk), local, session, page: this.events, now: () => disk.time },
    );
    this.drafts.hostConnected();
  }

  open(document: Document) {
    this.past.push(this.present);
    this.present = document;
    this.drafts.keep(document);
  }

  /** moves the cold rate */
  edit(coldRate: number) {
    this.open({ ...this.present, scenario: withQuantity(this.present.scenario, "funnel.coldRate", coldRate) });
  }

  undo() {
    this.present = this.past.pop() as Document;
    this.drafts.keep(this.present);
  }

  get coldRate() {
    return this.present.scenario.funnel.coldRate;
  }
}

/** What a new page opens with, which is a sound scenario. */
export async function restoredBy(tab: Tab) {
  const restored = await tab.drafts.restore();
  if (!restored?.ok) throw new Error("required a scenario to come back to");
  tab.present = restored.document;
  return restored;
}
