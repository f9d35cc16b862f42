import type { WriteStream } from "node:tty";

const WIDTH = 28;

/** A progress line that overwrites itself; silent where errors do not go to a terminal. */
export function progressBar(stream: WriteStream): { show(done: number, all: number): void; clear(): void } {
  let shown = -1;
  return {
    show(done, all) {
      const filled = Math.floor((done / all) * WIDTH);
      if (!stream.isTTY || (filled === shown && done < all)) return;
      shown = filled;
      const bar = "█".repeat(filled) + "·".repeat(WIDTH - filled);
      stream.write(`\r${bar} ${done.toLocaleString("en")} of ${all.toLocaleString("en")} futures`);
    },
    clear() {
      if (stream.isTTY) stream.write("\r\u001b[K");
    },
  };
}
