declare function setTimeout(callback: () => void, milliseconds: number): unknown;

/** Lets whatever waits on this thread have its turn, a cancellation among it. */
export const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
