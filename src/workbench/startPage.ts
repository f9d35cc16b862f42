import { html } from "lit";
import type { AnswerDetail, StepDetail } from "../elements/start/start.ts";
import "../elements/start/start.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { answersOf } from "../scenario/start/answersOf.ts";
import { emptyScenario } from "../scenario/start/emptyScenario.ts";
import { scenarioFrom } from "../scenario/start/scenarioFrom.ts";
import { nearestShipped } from "../scenario/start/sizes.ts";
import { shippedBeginnings } from "./library/beginnings.ts";
import type { Page, PageContext } from "./page.ts";
import { documentOf } from "./session.ts";
import { shippedChoices, shippedScenario } from "./shipped.ts";
import { keepStart, type StartState, startState } from "./start/startState.ts";

/** A scenario from ten answers; or from a shipped one, or from nothing. */
export const startPage: Page = {
  render(context) {
    const { texts, step, cleared } = startState();
    const nearest = nearestShipped(answersOf(texts).answers);
    const keep = (change: Partial<StartState>) => {
      keepStart(change);
      context.update();
    };
    return html`<spandrel-start
      .texts=${texts}
      step=${step}
      .beginnings=${shippedBeginnings}
      nearest=${shippedChoices.find(({ id }) => id === nearest)?.name ?? ""}
      ?restorable=${cleared !== null}
      @answer-change=${({ detail: { id, text } }: CustomEvent<AnswerDetail>) =>
        keep({ texts: { ...startState().texts, [id]: text } })}
      @step-change=${({ detail }: CustomEvent<StepDetail>) => keep({ step: detail.step })}
      @answers-clear=${() => keep({ texts: {}, cleared: texts })}
      @answers-restore=${() => keep({ texts: cleared ?? {}, cleared: null })}
      @scenario-make=${() => begin(context, () => made(nearest))}
      @begin-from=${({ detail: { id } }: CustomEvent<{ id: string }>) => begin(context, () => shippedScenario(id), id)}
      @begin-empty=${() => begin(context, async () => emptyScenario())}
    ></spandrel-start>`;
  },
};

async function made(nearest: string): Promise<Scenario> {
  const { answers } = answersOf(startState().texts);
  return scenarioFrom({ ...answers, date: today() }, await shippedScenario(nearest));
}

/** Opens a scenario and goes to what it decides. */
async function begin(context: PageContext, make: () => Promise<Scenario>, shipped: string | null = null) {
  try {
    context.open(documentOf(await make(), shipped));
    context.go("decide");
  } catch (error) {
    context.fail("The scenario was not made", [{ path: "", message: (error as Error).message }]);
  }
}

/** The day where the reader is: 2026-11-20. */
function today(): string {
  const now = new Date();
  const two = (x: number) => String(x).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
