import { CRITERION_WORDS, futures } from "../../decision/words.ts";
import type { Subject } from "../subject.ts";

/** How sure the verdict is, in a sentence. */
export function sureness(subject: Subject): string {
  const { state, scenario, pick, isTied, cash } = subject;
  const { recommendation } = subject.material.decision;
  const { strength, closest, cheaperThan, margins, criterion } = recommendation;
  const { chance } = scenario.decision.constraints;
  if (state === "none feasible") {
    const often = chance === 1 ? futures(1) : `at least ${futures(chance)}`;
    return `A limit counts as kept from ${often}; no bridge gets there.`;
  }
  const by = `by ${CRITERION_WORDS[criterion]}`;
  if (strength === null || closest === null || pick === null) return `There is nothing else to compare it with, ${by}.`;
  const odds = `cheaper than ${subject.midway(closest).text} in ${futures(cheaperThan[closest])}`;
  if (!isTied) return `${strength === "clear" ? "Clear" : "Leaning, not clear"}, ${by}: ${odds}.`;
  const { mean } = margins[closest];
  const average = `${cash(Math.abs(mean))} ${mean < 0 ? "dearer" : "cheaper"} on average`;
  return `Too close to call ${by}: ${subject.midway(pick.id).text} is ${odds}, and ${average}.`;
}
