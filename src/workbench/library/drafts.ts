import type { ReactiveController, ReactiveControllerHost } from "lit";
import type { Scenario } from "../../scenario/scenario.ts";
import { newId } from "../newId.ts";
import { hashOf } from "../scenarioText.ts";
import type { Document } from "../session.ts";
import { shippedScenario } from "../shipped.ts";
import { copyName } from "./copyName.ts";
import type { DraftStatus } from "./draftStatus.ts";
import { isSameEntry } from "./entry.ts";
import { lastOpen, rememberOpen, type Shelf, shelfOf } from "./lastOpen.ts";
import type { Kept, Library } from "./library.ts";
import { Conflict } from "./problems.ts";
import type { KeptVerdict } from "./summary.ts";
import type { EntryChange } from "./tabs.ts";
import { setAside, takeUp, type Unsaved } from "./unsaved.ts";

/** The page whose document is kept. */
export interface DraftsHost {
  present(): Document;
  /** another document takes the place of the present one, as one step that can be undone */
  change(document: Document): void;
  /** every state of the session with the id `from` goes by the document's id; the present one, if it is one, is the document */
  adopt(from: string, document: Document): void;
}

/** What a page opens with; `note` says what the reader would not expect of it. */
export type Restored = ({ ok: true; document: Document } | Extract<Kept, { ok: false }>) & { note?: string };

/** Where it keeps, and what it hears of the page's end. */
interface Platform {
  library?: () => Promise<Library>;
  session?: Shelf;
  local?: Shelf;
  page?: EventTarget;
  now?: () => number;
}

/** Changes wait this long for others to be stored with them, ms. */
const PAUSE = 400;

/**
 * Keeps what is on the page in the library, from its first change on: a little after each change, and never over what
 * another tab stored. What could not be stored before the page ends is put aside for the next one.
 */
export class Drafts implements ReactiveController {
  private opening: Promise<Library> | null = null;
  private readonly writer: string = newId();
  /** documents that are to be stored */
  private readonly waiting = new Map<string, Document>();
  /** documents as they are in their entries, since when */
  private readonly stored = new Map<string, { document: Document; at: number }>();
  /** of entries, as this page last saw them */
  private readonly revisions = new Map<string, number>();
  private readonly conflicts = new Map<string, { name: string; when: number }>();
  private readonly verdicts = new WeakMap<Scenario, KeptVerdict>();
  /** why nothing could be stored */
  private problem: Error | null = null;
  private inFlight: string | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private writing: Promise<void> = Promise.resolve();
  private readonly platform: Required<Platform>;

  constructor(
    private readonly element: ReactiveControllerHost,
    private readonly host: DraftsHost,
    platform: Platform = {},
  ) {
    this.platform = {
      library: async () => (await import("./openLibrary.ts")).openLibrary(),
      session: shelfOf("sessionStorage"),
      local: shelfOf("localStorage"),
      page: globalThis as unknown as EventTarget,
      now: Date.now,
      ...platform,
    };
    element.addController(this);
  }

  hostConnected() {
    const { page } = this.platform;
    page.addEventListener("visibilitychange", this.flush);
    page.addEventListener("pagehide", this.leave);
    page.addEventListener("pageshow", this.comeBack);
    page.addEventListener("beforeunload", this.hold);
  }

  hostDisconnected() {
    const { page } = this.platform;
    page.removeEventListener("visibilitychange", this.flush);
    page.removeEventListener("pagehide", this.leave);
    page.removeEventListener("pageshow", this.comeBack);
    page.removeEventListener("beforeunload", this.hold);
    const { opening } = this;
    void this.flush().then(async () => {
      // it may be on the page again
      if (this.opening === opening) this.opening = null;
      (await opening?.catch(() => null))?.close();
    });
  }

  /** The scenarios that the browser keeps. */
  library(): Promise<Library> {
    this.opening ??= this.platform.library().then(
      (library) => {
        library.watch((change) => this.hear(change));
        return library;
      },
      (error) => {
        this.opening = null;
        throw error;
      },
    );
    return this.opening;
  }

  /** What is the matter with the present document. */
  get status(): DraftStatus {
    const { id } = this.host.present();
    const conflict = this.conflicts.get(id);
    if (conflict) return { kind: "conflict", ...conflict };
    if (this.waiting.has(id) || this.inFlight === id) {
      return this.problem ? { kind: "unsaved", reason: this.problem.message } : { kind: "saving" };
    }
    const stored = this.stored.get(id);
    return stored ? { kind: "saved", at: stored.at } : { kind: "untouched" };
  }

  /** An earlier page has left something to open with: it is worth waiting for `restore`. */
  get expects(): boolean {
    return lastOpen(this.shelves) !== null;
  }

  /** What this tab, or else the last one, was at; null if there is nothing. */
  async restore(): Promise<Restored | null> {
    const { session, local } = this.platform;
    const last = lastOpen(this.shelves);
    let restored: Restored | null = null;
    for (const unsaved of [...takeUp(session), ...takeUp(local)]) {
      const taken = await this.takeIn(unsaved);
      if (unsaved.document.id === last?.id) restored = taken;
    }
    if (restored || !last) return restored;
    const kept = await this.load(last.id).catch(() => null);
    if (kept || last.shipped === null) return kept;
    const scenario = await shippedScenario(last.shipped).catch(() => null);
    return scenario && { ok: true, document: { ...last, scenario, file: scenario } };
  }

  /** The document as it now stands is to be kept. */
  keep(document: Document) {
    const { id } = document;
    rememberOpen(document, this.shelves);
    if (this.isStored(document)) this.waiting.delete(id);
    else if (document.shipped === null || document.scenario !== document.file || this.stored.has(id)) {
      this.waiting.set(id, document);
      if (this.conflicts.has(id)) this.putAside();
      else this.timer ??= setTimeout(() => whenIdle(() => this.flush()), PAUSE);
    }
    this.element.requestUpdate();
  }

  /** What was decided of a scenario, for the list. */
  decided(scenario: Scenario, verdict: KeptVerdict) {
    this.verdicts.set(scenario, verdict);
    const { id } = this.host.present();
    if (this.stored.get(id)?.document.scenario === scenario) void this.note(id, scenario, verdict);
  }

  /** Stores at once what waits. */
  readonly flush = (): Promise<void> => {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.writing = this.writing.then(async () => {
      for (const [id, document] of [...this.waiting]) {
        if (!this.conflicts.has(id)) await this.write(document);
        else if (id !== this.host.present().id) await this.moveAway(document);
      }
    });
    return this.writing;
  };

  /** An entry as it is stored; from now on this page has seen it. @throws StorageDenied, StorageFull */
  async load(id: string): Promise<Kept | null> {
    await this.flush();
    const kept = await (await this.library()).get(id);
    if (!kept) return null;
    this.conflicts.delete(id);
    this.waiting.delete(id);
    if (kept.ok) this.settle(kept.document, kept.summary.revision, kept.summary.updated);
    return kept;
  }

  /** Another tab changed the present document: both stay, this one under a name and an id of its own. */
  async keepBoth(): Promise<void> {
    const { name } = this.host.present().scenario;
    const free = copyName(name, await this.names());
    const present = this.host.present();
    this.adopt(present, copied(present, free));
    await this.flush();
  }

  /** Another tab changed the present document: this page goes on with what it stored. */
  async takeOther(): Promise<void> {
    const present = this.host.present();
    const kept = await this.load(present.id);
    if (kept?.ok) this.host.change(kept.document);
    else if (kept) throw new RangeError("required a sound scenario in the other tab, found a faulty one");
    // there is no other any more
    else {
      this.conflicts.delete(present.id);
      this.keep(present);
    }
    this.element.requestUpdate();
  }

  private get shelves(): Shelf[] {
    return [this.platform.session, this.platform.local];
  }

  private isStored({ id, scenario, file }: Document): boolean {
    const stored = this.stored.get(id)?.document;
    return this.inFlight !== id && stored?.scenario === scenario && stored.file === file;
  }

  private settle(document: Document, revision: number, at: number) {
    const { id } = document;
    this.revisions.set(id, revision);
    this.stored.set(id, { document, at });
    if (this.waiting.get(id) === document) this.waiting.delete(id);
  }

  private async write(document: Document) {
    const { id, scenario } = document;
    this.inFlight = id;
    try {
      const library = await this.library();
      const verdict = this.verdicts.get(scenario);
      const known = { revision: this.revisions.get(id) ?? 0, writer: this.writer, verdict };
      const { revision, updated } = await library.put(document, known);
      this.problem = null;
      this.settle(document, revision, updated);
      const later = this.verdicts.get(scenario);
      if (later && later !== verdict) void this.note(id, scenario, later);
    } catch (error) {
      if (!(error instanceof Conflict)) this.problem = error as Error;
      else if (id === this.host.present().id) this.conflicts.set(id, { name: error.entry, when: error.when });
      else await this.moveAway(document);
    }
    this.inFlight = null;
    this.putAside();
    this.element.requestUpdate();
  }

  /** A conflict about a document that is on the page no more: nobody is asked, both stay. */
  private async moveAway(document: Document) {
    this.adopt(document, copied(document, copyName(document.scenario.name, await this.names())));
  }

  /** A document goes by another id from now on, in the whole session. */
  private adopt({ id }: Document, document: Document) {
    for (const known of [this.stored, this.waiting, this.conflicts]) known.delete(id);
    this.waiting.set(document.id, document);
    this.host.adopt(id, document);
    this.timer ??= setTimeout(this.flush, PAUSE);
  }

  private async names(): Promise<string[]> {
    const summaries = await this.library()
      .then((library) => library.list())
      .catch(() => []);
    return summaries.map(({ name }) => name);
  }

  /** Stores what an earlier page put aside, and tells what is to be opened of it. */
  private async takeIn({ document, revision, writer }: Unsaved): Promise<Restored> {
    const { id, scenario } = document;
    try {
      const library = await this.library();
      const kept = await library.get(id);
      const isThere = kept?.ok && isSameEntry(kept.document, document);
      const summary = isThere ? kept.summary : await library.put(document, { revision, writer });
      this.settle(document, summary.revision, summary.updated);
      return { ok: true, document };
    } catch (error) {
      if (error instanceof Conflict) {
        const copy = copied(document, copyName(scenario.name, [...(await this.names()), error.entry]));
        this.keep(copy);
        const note = `${error.entry} was changed in another tab: what you changed here is ${copy.scenario.name}`;
        return { ok: true, document: copy, note };
      }
      this.problem = error as Error;
      this.revisions.set(id, revision);
      this.waiting.set(id, document);
      return { ok: true, document };
    }
  }

  private async note(id: string, scenario: Scenario, verdict: KeptVerdict) {
    try {
      await (await this.library()).note(id, hashOf(scenario), verdict);
    } catch {
      // the list shows what was decided before
    }
  }

  /** Something happened to an entry. */
  private hear({ id, revision, elsewhere }: EntryChange) {
    const { document = this.host.present() } = this.stored.get(id) ?? {};
    this.stored.delete(id);
    if (!elsewhere && revision === null) this.waiting.delete(id);
    else if (!elsewhere) this.revisions.set(id, Number(revision));
    else if (revision !== null && this.revisions.has(id)) {
      this.conflicts.set(id, { name: document.scenario.name, when: this.platform.now() });
    }
    // something was removed: there may be room again
    if (revision === null && this.problem && this.waiting.size > 0) this.timer ??= setTimeout(this.flush, PAUSE);
    this.element.requestUpdate();
  }

  private unsaved() {
    return [...this.waiting.values()].map((document) => ({
      document,
      revision: this.revisions.get(document.id) ?? 0,
    }));
  }

  /** What cannot be stored for now is put aside in this tab, where a reload finds it. */
  private putAside() {
    const isStuck = this.problem !== null || this.conflicts.size > 0;
    setAside(this.platform.session, this.writer, isStuck ? this.unsaved() : []);
  }

  /** The page ends: nothing that takes time comes to its end any more. */
  private readonly leave = () => {
    const { session, local } = this.platform;
    const unsaved = this.unsaved();
    // where there is no room in the store that outlives the tab, a reload of the tab finds it all the same
    const isKept = setAside(local, this.writer, unsaved);
    setAside(session, this.writer, isKept ? [] : unsaved);
  };

  /** The page did not end after all. */
  private readonly comeBack = () => {
    setAside(this.platform.local, this.writer, []);
    this.putAside();
  };

  /** Leaving would lose what cannot be stored: the browser asks first. */
  private readonly hold = (event: Event) => {
    if (this.problem && this.waiting.size > 0) event.preventDefault();
  };
}

function copied(document: Document, name: string): Document {
  return { ...document, id: newId(), scenario: { ...document.scenario, name } };
}

/** Making the text of a large scenario takes a while: not between two frames of a drag. */
function whenIdle(act: () => void) {
  if (typeof requestIdleCallback === "undefined") act();
  else requestIdleCallback(act, { timeout: PAUSE });
}
