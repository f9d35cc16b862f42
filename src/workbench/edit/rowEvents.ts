import { capitalised } from "../../decision/names.ts";
import type { FieldEvidenceDetail, FieldFormDetail } from "../../elements/field/field.ts";
import type { QuantityDetail, SpandrelInputRow } from "../../elements/input-row/input-row.ts";
import type { TextDetail } from "../../elements/text-field/text-field.ts";
import { quantityAt } from "../../scenario/quantities.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { type Act, evidencing, setting, shaping } from "./editActions.ts";
import { entriesOf } from "./editEntries.ts";
import { isTextEntry } from "./textEntries.ts";

/** Whom the rows tell. */
interface RowHost {
  scenario(): Scenario;
  file(): Scenario;
  take(act: Act, path: string): void;
  /** nothing changes; the message says why */
  refuse(message: string, path: string): void;
}

/** What becomes of the events of the page's rows. */
export function rowEvents({ scenario, file, take, refuse }: RowHost) {
  const attempt = (path: string, make: () => Act) => {
    try {
      take(make(), path);
      return true;
    } catch (error) {
      refuse(`${capitalised((error as Error).message)}.`, path);
      return false;
    }
  };
  return {
    quantity: (event: CustomEvent<QuantityDetail>) => {
      const { path, quantity } = event.detail;
      if (attempt(path, () => setting(scenario(), path, quantity))) return;
      // the row shows what was asked of it: it has to be told what holds
      (event.target as SpandrelInputRow).value = quantityAt(scenario(), path);
    },
    form: ({ detail: { path, form } }: CustomEvent<FieldFormDetail>) =>
      attempt(path, () => shaping(scenario(), path, form)),
    evidence: ({ detail: { path, evidence } }: CustomEvent<FieldEvidenceDetail>) =>
      attempt(path, () => evidencing(scenario(), path, evidence)),
    evidenceReset: ({ detail: { path } }: CustomEvent<{ path: string }>) =>
      attempt(path, () => evidencing(scenario(), path, file().evidence[path] ?? null)),
    reset: ({ detail: { path } }: CustomEvent<{ path: string }>) =>
      attempt(path, () => setting(scenario(), path, quantityAt(file(), path))),
    text: ({ detail: { path, text } }: CustomEvent<TextDetail>) => {
      const entry = entriesOf(scenario()).find((each) => each.path === path);
      if (!entry || !isTextEntry(entry)) return;
      take(
        { change: (present) => (entry.read(present) === text ? present : entry.write(present, text)), message: "" },
        "",
      );
    },
  };
}
