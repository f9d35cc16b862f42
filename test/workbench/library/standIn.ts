import { html, LitElement } from "lit";
import { customElement, property } from "lit/decorators.js";
import "../../../src/elements/page.css";
import "../../../src/elements/tokens.css";
import type { FaultLine } from "../../../src/elements/fault-list/fault-list.ts";
import "../../../src/elements/fault-list/fault-list.ts";
import { draftNotice } from "../../../src/workbench/library/draftNotice.ts";
import { Drafts } from "../../../src/workbench/library/drafts.ts";
import { openLibrary } from "../../../src/workbench/library/openLibrary.ts";
import { libraryPage } from "../../../src/workbench/libraryPage.ts";
import type { PageContext } from "../../../src/workbench/page.ts";
import { type Document, documentOf, done, type Session, sessionOf, undone } from "../../../src/workbench/session.ts";
import { FIRST, firstScenario } from "../../../src/workbench/shipped.ts";

/** As much of the workbench as the library page needs: a session, its drafts, and the page. */
@customElement("spandrel-library-stand-in")
export class StandIn extends LitElement {
  /** of the database */
  @property() name = "";
  session: Session = sessionOf(documentOf(firstScenario(), FIRST));
  view = "library";
  faults: { heading: string; lines: FaultLine[] } = { heading: "", lines: [] };
  readonly drafts = new Drafts(
    this,
    {
      present: () => this.session.present,
      change: (document) => this.move(done(this.session, document)),
      adopt: (from, document) => {
        const moved = (each: Document) => (each.id === from ? { ...each, id: document.id } : each);
        const { past, present, future } = this.session;
        this.move({
          past: past.map(moved),
          present: present.id === from ? document : present,
          future: future.map(moved),
        });
      },
    },
    { library: async () => openLibrary({ name: this.name }) },
  );

  protected override createRenderRoot() {
    return this;
  }

  /** opens with what an earlier page left */
  async begin() {
    const restored = await this.drafts.restore();
    if (restored?.ok) this.session = sessionOf(restored.document);
    this.requestUpdate();
  }

  move(session: Session) {
    this.session = session;
    this.drafts.keep(session.present);
    this.requestUpdate();
  }

  undo() {
    this.move(undone(this.session));
  }

  override render() {
    const { present } = this.session;
    const fail = (heading: string, lines: FaultLine[]) => {
      this.faults = { heading, lines };
      this.requestUpdate();
    };
    const context = {
      document: present,
      drafts: this.drafts,
      fail,
      update: () => this.requestUpdate(),
      open: (document: Document) => this.move(done(this.session, document)),
      edit: (change: (scenario: Document["scenario"]) => Document["scenario"]) => {
        try {
          this.move(done(this.session, { ...present, scenario: change(present.scenario) }));
        } catch (error) {
          fail("The scenario was not changed", [{ path: "", message: (error as Error).message }]);
        }
      },
      go: (view: string) => {
        this.view = view;
        this.requestUpdate();
      },
    } as Partial<PageContext> as PageContext;
    return html`<main>
      <h1 class="waiting">${present.scenario.name}, ${this.view}</h1>
      <div class="results" data-view="library">
        <spandrel-fault-list heading=${this.faults.heading} .faults=${this.faults.lines}></spandrel-fault-list>
        ${draftNotice(this.drafts, { save() {}, fail: (error) => fail("Nothing was settled", [{ path: "", message: error.message }]) })}
        ${libraryPage.render(context)}
      </div>
    </main>`;
  }
}

/** A page on a browser's database of that name, once it has what an earlier one left. */
export async function standIn(name: string): Promise<StandIn> {
  const element = new StandIn();
  element.name = name;
  document.body.append(element);
  await element.begin();
  return element;
}
