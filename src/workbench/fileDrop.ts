import type { ReactiveController, ReactiveControllerHost } from "lit";

/** Takes a file that is dropped anywhere on the page, and asks for an update when one comes over it or leaves. */
export class FileDrop implements ReactiveController {
  isOver = false;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly onFile: (file: File, others: number) => void,
  ) {
    host.addController(this);
  }

  hostConnected() {
    addEventListener("dragover", this.over);
    addEventListener("dragleave", this.leave);
    addEventListener("drop", this.drop);
  }

  hostDisconnected() {
    removeEventListener("dragover", this.over);
    removeEventListener("dragleave", this.leave);
    removeEventListener("drop", this.drop);
  }

  private readonly over = (event: DragEvent) => {
    if (!event.dataTransfer?.types.includes("Files")) return;
    event.preventDefault();
    this.show(true);
  };

  private readonly leave = (event: DragEvent) => {
    // only leaving the window has nothing that is entered instead
    if (event.relatedTarget === null) this.show(false);
  };

  private readonly drop = (event: DragEvent) => {
    this.show(false);
    const file = event.dataTransfer?.files[0];
    if (!file) return;
    event.preventDefault();
    this.onFile(file, event.dataTransfer.files.length - 1);
  };

  private show(isOver: boolean) {
    if (isOver === this.isOver) return;
    this.isOver = isOver;
    this.host.requestUpdate();
  }
}
