import { type Command, commandOf } from "./commands.ts";
import { elapsed } from "./elapsed.ts";
import { fontFaces } from "./fontFaces.ts";
import { NOTES_STYLES } from "./notesStyles.ts";

/** What the presenter sees beside the show. */
export interface NotesShown {
  title: string;
  notes: readonly string[];
  /** title of the page after it; null after the last */
  next: string | null;
  at: number;
  of: number;
}

/** What the notes' window asks of the show. */
interface NotesAsk {
  /** a key or a button */
  command(command: Command): void;
  /** it was closed by hand */
  closed(): void;
}

const FEATURES = "popup,width=820,height=640";
const TOKENS = ["--paper", "--wash", "--line", "--line-2", "--ink", "--ink-2", "--ink-3", "--serif", "--sans"];

/**
 * Speaker notes in a second window, which the show draws and listens to: it has no script of its own. Keys in it are the
 * show's. The clock is when it is, the stopwatch since the show began or since it was set to zero.
 */
export class NotesWindow {
  private readonly parts: Record<
    "title" | "notes" | "next" | "place" | "elapsed" | "clock" | "back" | "on",
    HTMLElement
  >;
  private readonly timer: number;
  private since = Date.now();

  /** Opens it; null where the browser blocks it. */
  static open(name: string, ask: NotesAsk): NotesWindow | null {
    const opened = window.open("", "spandrel-notes", FEATURES);
    return opened ? new NotesWindow(opened, name, ask) : null;
  }

  private constructor(
    private readonly view: Window,
    name: string,
    private readonly ask: NotesAsk,
  ) {
    const { document } = view;
    const make = <K extends keyof HTMLElementTagNameMap>(tag: K, className = "", ...inside: (Node | string)[]) => {
      const element = document.createElement(tag);
      if (className) element.className = className;
      element.append(...inside);
      return element;
    };
    const button = (label: string, act: () => void) => {
      const element = make("button", "", label);
      element.type = "button";
      element.addEventListener("click", act);
      return element;
    };
    this.parts = {
      title: make("h1"),
      notes: make("div"),
      next: make("p", "next"),
      place: make("strong"),
      elapsed: make("span"),
      clock: make("span", "clock"),
      back: button("Previous", () => ask.command("previous")),
      on: button("Next", () => ask.command("next")),
    };
    const { title, notes, next, place, clock, back, on } = this.parts;
    document.documentElement.lang = "en";
    this.dress(document);
    document.title = `Notes: ${name}`;
    const restart = button("Start clock again", () => this.restart());
    document.body.replaceChildren(
      make("header", "", place, this.parts.elapsed, restart, clock),
      make("main", "", title, notes),
      make("footer", "", next, back, on),
    );
    title.setAttribute("aria-live", "polite");
    view.addEventListener("keydown", this.press);
    view.addEventListener("pagehide", this.gone);
    // this window's: a timer of the other one stands still while that is behind others
    this.timer = window.setInterval(() => this.tick(), 1000);
    this.tick();
    view.focus();
  }

  show({ title, notes, next, at, of }: NotesShown): void {
    const { document } = this.view;
    this.parts.title.textContent = title;
    this.parts.notes.replaceChildren(
      ...notes.map((note) => {
        const paragraph = document.createElement("p");
        paragraph.textContent = note;
        return paragraph;
      }),
    );
    this.parts.next.textContent = next === null ? "This is the last page." : `Next: ${next}`;
    this.parts.place.textContent = `Page ${at + 1} of ${of}`;
    enable(this.parts.back, at > 0);
    enable(this.parts.on, at < of - 1);
  }

  /** To the front, with its keys. */
  focus(): void {
    this.view.focus();
  }

  close(): void {
    this.forget();
    this.view.close();
  }

  private dress(document: Document): void {
    const own = getComputedStyle(globalThis.document.documentElement);
    const { style } = document.documentElement;
    style.colorScheme = own.colorScheme;
    for (const token of TOKENS) style.setProperty(token, own.getPropertyValue(token));
    const sheet = document.createElement("style");
    sheet.textContent = fontFaces(globalThis.document) + NOTES_STYLES;
    document.head.replaceChildren(sheet);
  }

  private restart(): void {
    this.since = Date.now();
    this.tick();
  }

  private tick(): void {
    if (this.view.closed) {
      this.gone();
      return;
    }
    const now = Date.now();
    this.parts.elapsed.textContent = elapsed(now - this.since);
    this.parts.clock.textContent = new Date(now).toLocaleTimeString([], { hour: "2-digit", minute: "2-digit" });
  }

  private readonly press = (event: KeyboardEvent) => {
    const command = commandOf(event);
    if (command === null) return;
    event.preventDefault();
    this.ask.command(command);
  };

  private readonly gone = () => {
    this.forget();
    this.ask.closed();
  };

  private forget(): void {
    clearInterval(this.timer);
    this.view.removeEventListener("keydown", this.press);
    this.view.removeEventListener("pagehide", this.gone);
  }
}

/** Not disabled, which would lose the focus. */
function enable(button: HTMLElement, isEnabled: boolean): void {
  if (isEnabled) button.removeAttribute("aria-disabled");
  else button.setAttribute("aria-disabled", "true");
}
