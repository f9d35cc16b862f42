/** What a long computation is given: where it tells how far it is, from 0 to 1, and when nobody wants it any more. */
export interface Watch {
  onProgress(share: number): void;
  signal: AbortSignal;
}

/**
 * Shows how far something has come until it is there.
 *
 * @param display of the cell that waits for it
 * @param words what is being made: "Simulating 1,000 futures"
 * @param make begins it
 * @param ended the cell's `invalidation`: ends it when the cell is run again
 * @returns what `make` gives; rejected with its error, or with the signal's reason
 * @example const result = await watched(display, "Simulating", (watch) => sweep(scenario, run, steps, watch), invalidation);
 */
export async function watched<T>(
  display: (line: HTMLElement) => unknown,
  words: string,
  make: (watch: Watch) => Promise<T>,
  ended?: Promise<unknown>,
): Promise<T> {
  const control = new AbortController();
  void ended?.then(() => control.abort());
  const bar = document.createElement("progress");
  bar.max = 1;
  bar.value = 0;
  bar.setAttribute("aria-label", words);
  const line = document.createElement("p");
  line.className = "unit";
  line.append(`${words} `, bar);
  display(line);
  try {
    return await make({
      onProgress: (share) => {
        bar.value = share;
      },
      signal: control.signal,
    });
  } finally {
    line.remove();
  }
}
