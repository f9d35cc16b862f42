import type { Input, Shown, Watched } from "./watchPage.ts";

/** Something shown, which input it answers (an index), and how long after that event, ms. */
export interface Answer extends Shown {
  input: number;
  after: number;
}

/**
 * Which input each state that was shown answers: the first one of its value, not before that of the state before. States
 * of a value that nobody asked for, such as that of before, answer none.
 */
export function answersTo(inputs: readonly Input[], shown: readonly Shown[]): Answer[] {
  const answers: Answer[] = [];
  let from = 0;
  for (const state of shown) {
    const input = inputs.findIndex(({ value, at }, i) => i >= from && value === state.value && at <= state.at);
    if (input < 0) continue;
    from = input;
    answers.push({ ...state, input, after: state.at - inputs[input].at });
  }
  return answers;
}

/** How long after its event each input had its first answer of a kind, ms; inputs without one are left out. */
export function firstAnswers(
  { inputs, shown }: Pick<Watched, "inputs" | "shown">,
  is: (answer: Answer) => boolean,
): number[] {
  const times = new Map<number, number>();
  for (const answer of answersTo(inputs, shown)) {
    if (is(answer) && !times.has(answer.input)) times.set(answer.input, answer.after);
  }
  return [...times.values()];
}
