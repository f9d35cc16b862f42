import { html, render } from "lit";
import file from "../../../scenarios/mid-size-b2b.json?raw";
import { readScenario } from "../../../src/scenario/read.ts";
import type { Scenario } from "../../../src/scenario/scenario.ts";
import { inlinePool } from "../../../src/simulation/inlinePool.ts";
import { approachesSection } from "../../../src/workbench/edit/approachesSection.ts";
import { limitsSection } from "../../../src/workbench/edit/limitsSection.ts";
import { plansSection } from "../../../src/workbench/edit/plansSection.ts";
import type { PageContext } from "../../../src/workbench/page.ts";
import type { Outcome } from "../../../src/workbench/runner.ts";
import { documentOf, done, type Session, sessionOf, undone } from "../../../src/workbench/session.ts";

/** The three sections as a page has them: an edit is a step that can be undone, and draws them anew. */
export interface Editing {
  session: Session;
  scenario(): Scenario;
  /** what was refused, the last first */
  refused: string[];
  undo(): Promise<void>;
}

/** The shipped B2B scenario. */
export function midSize(): Scenario {
  const answer = readScenario(file);
  if (!answer.ok) throw new Error("the scenario is sound");
  return answer.scenario;
}

/** Draws the sections into the page. */
export async function editing(outcome: Outcome | null, scenario = midSize()): Promise<Editing> {
  const stage = document.createElement("main");
  document.body.replaceChildren(stage);
  document.documentElement.lang = "en";
  const state: Editing = {
    session: sessionOf(documentOf(scenario)),
    scenario: () => state.session.present.scenario,
    refused: [],
    undo: async () => {
      state.session = undone(state.session);
      await draw();
    },
  };
  const edit: PageContext["edit"] = (change) => {
    const { present } = state.session;
    try {
      const changed = change(present.scenario);
      if (changed !== present.scenario) state.session = done(state.session, { ...present, scenario: changed });
    } catch (error) {
      state.refused.unshift((error as Error).message);
    }
    void draw();
  };
  async function draw() {
    const context = {
      document: state.session.present,
      outcome,
      stale: outcome !== null && state.session.past.length > 0,
      insights: { of: () => undefined, byEffect: null, rival: null },
      edit,
      open: () => {},
      fail: () => {},
      update: () => void draw(),
      pool: inlinePool(),
      go: () => {},
    } as Partial<PageContext> as PageContext;
    render(html`${approachesSection(context)} ${plansSection(context)} ${limitsSection(context)}`, stage);
    await frames();
  }
  await draw();
  return state;
}

/** One frame for the updates, some more for what they measure. */
export async function frames(): Promise<void> {
  for (let i = 0; i < 4; i++) await new Promise((resolve) => requestAnimationFrame(resolve));
}
