import type { ReactiveControllerHost } from "lit";
import { isSame } from "../elements/input-row/drag.ts";
import type { QuantityDetail } from "../elements/input-row/input-row.ts";
import { quantityAt } from "../scenario/quantities.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { withSoundQuantity } from "../scenario/withSoundQuantity.ts";
import { adopted, type Document, done, redone, type Session, sessionOf, undone } from "./session.ts";

/** Whom the editing tells. */
export interface EditingEvents {
  /** a slider is held, and the scenario would be this */
  onPreview(scenario: Scenario, document: string): void;
  /** something was done, undone or done again: this is present */
  onMove(present: Document): void;
  /** a change could not be made */
  onRefusal(message: string): void;
}

/** What is open and what was done to it; while a slider is held, also what it would become. */
export class Editing {
  private session: Session;
  /** the scenario while a slider is held, before the change is done */
  private draft: Scenario | null = null;

  constructor(
    first: Document,
    private readonly host: ReactiveControllerHost,
    private readonly events: EditingEvents,
  ) {
    this.session = sessionOf(first);
  }

  get present(): Document {
    return this.session.present;
  }

  /** The scenario as it is to be shown. */
  get scenario(): Scenario {
    return this.draft ?? this.present.scenario;
  }

  get canUndo(): boolean {
    return this.session.past.length > 0;
  }

  get canRedo(): boolean {
    return this.session.future.length > 0;
  }

  undo() {
    this.move(undone(this.session));
  }

  redo() {
    this.move(redone(this.session));
  }

  /** Another document, or another state of this one, as one step. */
  change(document: Document) {
    this.move(done(this.session, document));
  }

  /** One change of the scenario: what changes nothing is not done. False if it cannot be done, which is told. */
  edit(change: (scenario: Scenario) => Scenario): boolean {
    const { present } = this;
    let scenario: Scenario;
    try {
      scenario = change(present.scenario);
    } catch (error) {
      this.events.onRefusal((error as Error).message);
      return false;
    }
    if (scenario !== present.scenario) this.change({ ...present, scenario });
    return true;
  }

  /** A slider is being dragged: nothing is done yet, and none of what could not be done. */
  drag({ path, quantity }: QuantityDetail) {
    const { scenario, id } = this.present;
    try {
      this.draft = withSoundQuantity(scenario, path, quantity);
    } catch {
      return; // told when it is let go
    }
    this.host.requestUpdate();
    this.events.onPreview(this.draft, id);
  }

  /** A slider was let go, or a number typed. */
  adjust({ path, quantity }: QuantityDetail) {
    // let go where it was taken hold of: nothing is done
    const isBack = isSame(quantityAt(this.present.scenario, path), quantity);
    if (isBack || !this.edit((present) => withSoundQuantity(present, path, quantity))) this.move(this.session);
  }

  /** From now on the file is as it was saved: nothing differs from it. */
  saved(file: Scenario) {
    this.session = { ...this.session, present: { ...this.present, file } };
    this.host.requestUpdate();
  }

  /** Every state of the document `from` goes by another's id; the present one, if it is one, is that. */
  adopt(from: string, document: Document) {
    this.move(adopted(this.session, from, document));
  }

  /** Goes on with a document of before in place of `first`; where another is open by now, that stays, with it one step back. */
  resume(document: Document, first: Document) {
    this.session = this.present === first ? sessionOf(document) : { ...this.session, past: [document] };
    this.host.requestUpdate();
  }

  private move(session: Session) {
    this.session = session;
    this.draft = null;
    this.host.requestUpdate();
    this.events.onMove(session.present);
  }
}
