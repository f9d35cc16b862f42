import type { AnswerId } from "../../scenario/start/answers.ts";
import type { AnswerTexts } from "../../scenario/start/answersOf.ts";

/** How far somebody has come in the guided start. */
export interface StartState {
  texts: AnswerTexts;
  /** from 0 on */
  step: number;
  /** what was cleared and can come back */
  cleared: AnswerTexts | null;
}

const KEY = "spandrel-start";
const LONGEST = 2000;

/** Questions and, last, the list of answers. */
const LAST_STEP = 10;

let present: StartState | undefined;

/** Where it was left in this tab, before a reload too. */
export function startState(): StartState {
  present ??= { texts: {}, step: 0, cleared: null, ...stored() };
  return present;
}

/** Keeps it: in this tab as long as that is open; where storing is denied, until the next reload. */
export function keepStart(change: Partial<StartState>): void {
  present = { ...startState(), ...change };
  try {
    sessionStorage.setItem(KEY, JSON.stringify({ texts: present.texts, step: present.step }));
  } catch {
    // denied or full: what is in memory goes on
  }
}

function stored(): Partial<StartState> {
  try {
    const { texts, step } = JSON.parse(sessionStorage.getItem(KEY) ?? "{}");
    const entries = Object.entries(texts ?? {}).filter(([, text]) => typeof text === "string" && text.length < LONGEST);
    return {
      texts: Object.fromEntries(entries) as Partial<Record<AnswerId, string>>,
      ...(Number.isInteger(step) && 0 <= step && step <= LAST_STEP && { step }),
    };
  } catch {
    return {};
  }
}
