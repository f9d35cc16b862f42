/** Something that happened to an entry of the library. */
export interface EntryChange {
  id: string;
  /** of its text from now on; null if it was removed */
  revision: number | null;
  /** it was done by another tab */
  elsewhere: boolean;
}

/** Tells the other tabs of this browser what was changed, and hears it from them. Where that cannot be, it does nothing. */
export class Tabs {
  private readonly channel: BroadcastChannel | null;

  constructor(name: string, onChange: (change: EntryChange) => void) {
    this.channel = channelOf(name);
    this.channel?.addEventListener("message", ({ data }: MessageEvent<unknown>) => {
      const { id, revision } = (data ?? {}) as Partial<Record<keyof EntryChange, unknown>>;
      if (typeof id !== "string" || !(revision === null || typeof revision === "number")) return;
      onChange({ id, revision, elsewhere: true });
    });
  }

  tell({ id, revision }: EntryChange) {
    this.channel?.postMessage({ id, revision });
  }

  close() {
    this.channel?.close();
  }
}

function channelOf(name: string): BroadcastChannel | null {
  try {
    return new BroadcastChannel(name);
  } catch {
    return null;
  }
}
