import type { FaultLine } from "../elements/fault-list/fault-list.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { chooseScenario, type Opened, saveScenario } from "./scenarioFiles.ts";
import { textOf } from "./scenarioText.ts";
import { type Document, documentOf } from "./session.ts";
import { shippedScenario } from "./shipped.ts";

/** What the page that opens and saves documents gives and does. */
export interface DocumentsHost {
  present(): Document;
  /** another document takes its place, as one step that can be undone */
  change(document: Document): void;
  /** what was saved is the file from now on: nothing differs from it */
  saved(scenario: Scenario): void;
  /** says what was done */
  tell(message: string): void;
  fail(heading: string, lines: FaultLine[]): void;
}

/** Opens and saves scenarios; what goes wrong is told, and the document stays as it was. */
export class Documents {
  constructor(private readonly host: DocumentsHost) {}

  /** Opens a shipped scenario; false if it could not be. */
  async choose(id: string): Promise<boolean> {
    return this.attempt("The scenario was not opened", async () =>
      this.host.change(documentOf(await shippedScenario(id), id)),
    );
  }

  async open(): Promise<boolean> {
    return this.attempt("The file was not opened", async () => this.take(await chooseScenario()));
  }

  async save(): Promise<boolean> {
    return this.attempt("The scenario was not saved", async () => {
      const { scenario } = this.host.present();
      if ((await saveScenario(scenario)) !== null) this.host.saved(scenario);
    });
  }

  take(opened: Opened) {
    if (!opened) return;
    if ("faults" in opened) {
      const { name } = this.host.present().scenario;
      this.host.fail(`${opened.name} was not opened; ${name} is as it was`, opened.faults);
    } else if (textOf(opened.scenario) === textOf(this.host.present().scenario)) {
      this.host.saved(this.host.present().scenario);
      this.host.tell(`${opened.scenario.name} is what is open already.`);
    } else this.host.change(documentOf(opened.scenario));
  }

  private async attempt(heading: string, act: () => Promise<void>): Promise<boolean> {
    try {
      await act();
      return true;
    } catch (error) {
      this.host.fail(heading, [{ path: "", message: (error as Error).message }]);
      return false;
    }
  }
}
