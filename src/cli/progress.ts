import type { WriteStream } from "node:tty";

const WIDTH = 28;

/** A progress line; silent where errors do not go to a terminal. */
export interface ProgressBar {
  /** @param share done, from 0 to 1; @param text what is being done */
  show(share: number, text: string): void;
  clear(): void;
}

/** A progress line that overwrites itself. */
export function progressBar(stream: WriteStream): ProgressBar {
  let shown = "";
  return {
    show(share, text) {
      const filled = Math.floor(share * WIDTH);
      const line = `${"█".repeat(filled)}${"·".repeat(WIDTH - filled)} ${text}`;
      if (!stream.isTTY || line === shown) return;
      shown = line;
      stream.write(`\r\u001b[K${line}`);
    },
    clear() {
      if (stream.isTTY) stream.write("\r\u001b[K");
    },
  };
}
