/** Scenarios whose tables are kept. */
const MOST_SCENARIOS = 8;

/** A table of one kind of analysis. */
export interface KeptTable {
  kind: string;
  table: unknown;
}

/** Tables by the text of their scenario, then by slot: those of the scenarios used last. */
export class TableCache {
  /** the scenario used last comes last */
  private readonly tables = new Map<string, Map<string, KeptTable>>();

  get(text: string, slot: string): unknown {
    return this.tables.get(text)?.get(slot)?.table;
  }

  of(text: string): ReadonlyMap<string, KeptTable> {
    return this.tables.get(text) ?? new Map();
  }

  keep(text: string, slot: string, table: KeptTable): void {
    this.use(text);
    this.tables.set(text, (this.tables.get(text) ?? new Map()).set(slot, table));
    for (const oldest of this.tables.keys()) {
      if (this.tables.size <= MOST_SCENARIOS) break;
      this.tables.delete(oldest);
    }
  }

  /** From now on this scenario is the one used last. */
  use(text: string): void {
    const kept = this.tables.get(text);
    if (!kept) return;
    this.tables.delete(text);
    this.tables.set(text, kept);
  }
}
