import type { ReactiveController, ReactiveControllerHost } from "lit";
import type { Command } from "./commands.ts";
import { type NotesShown, NotesWindow } from "./notesWindow.ts";

interface Show {
  name(): string;
  /** what belongs to the page that is shown; null without any */
  notes(): NotesShown | null;
  /** a key or a button of the window */
  command(command: Command): void;
  /** the window is about to open */
  opening(): void;
}

/** Speaker notes of a show: in a second window that follows each update, or below the page where that is blocked. */
export class SpeakerNotes implements ReactiveController {
  /** the window was blocked: the notes are below the page */
  isBelow = false;
  private window: NotesWindow | null = null;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly show: Show,
  ) {
    host.addController(this);
  }

  get isOpen(): boolean {
    return this.window !== null || this.isBelow;
  }

  hostConnected() {
    // a window of notes must not outlive the page that drives it
    addEventListener("pagehide", this.close);
  }

  hostUpdated() {
    this.tell();
  }

  hostDisconnected() {
    removeEventListener("pagehide", this.close);
    this.close();
  }

  toggle(): void {
    if (this.isBelow) {
      this.isBelow = false;
      this.host.requestUpdate();
      return;
    }
    if (this.window) {
      this.close();
      return;
    }
    this.show.opening();
    this.window = NotesWindow.open(this.show.name(), {
      command: (command) => this.show.command(command),
      closed: () => this.forget(),
    });
    this.isBelow = this.window === null;
    this.host.requestUpdate();
    this.tell();
  }

  readonly close = (): void => {
    this.window?.close();
    this.forget();
  };

  private forget(): void {
    if (this.window === null) return;
    this.window = null;
    this.host.requestUpdate();
  }

  private tell(): void {
    const notes = this.show.notes();
    if (notes) this.window?.show(notes);
  }
}
