/** Trials are drawn and simulated in chunks of this many; a chunk's draws depend on its number and on nothing else. */
export const CHUNK_SIZE = 250;
