import type { Field } from "../scenario/field.ts";
import { fieldAt } from "../scenario/fieldTree.ts";
import { labelOf } from "../scenario/labels.ts";
import type { Scenario } from "../scenario/scenario.ts";
import type { GroupWorth, InputWorth } from "./eachWorth.ts";
import type { Worth } from "./evppi.ts";
import type { Information } from "./information.ts";
import { inputTitle } from "./inputWords.ts";
import { moneyInSentence } from "./money.ts";
import { namesOf } from "./names.ts";
import { TOLD_APART } from "./toldApart.ts";
import { listed } from "./words.ts";

/** Whether what knowing something is worth can be told from nothing. */
export function isWorthKnowing({ value, se }: Worth): boolean {
  return value > TOLD_APART * se && value > 0;
}

/**
 * What a group of inputs is called: "Audience and value", "Team", "Custom middleware".
 *
 * @param group as `informationGroups` names it
 */
export function groupName({ approaches }: Pick<Scenario, "approaches">, group: string): string {
  if (group === "funnel") return "Audience and value";
  if (group === "team") return "Team";
  return approaches[group.slice("approaches.".length)]?.label ?? group;
}

/** What an input is called where its group stands above it: "Repair time", "Intent score kept". */
export function memberName(scenario: Scenario, path: string): string {
  const [, signal] = /^handshake\.signals\.(\d+)\.kept\./.exec(path) ?? [];
  if (signal !== undefined) return `${scenario.handshake.signals[Number(signal)].name} kept`;
  return labelOf(scenario, path, fieldAt(path) as Field);
}

/** A single input is named alone if it is worth at least this share of what its group is. */
const MOST_OF_GROUP = 0.4;

/** What to find out before deciding, in a line. */
export function informationReading(information: Information, scenario: Scenario): string {
  if (information.option === null) return "No option keeps the limits, so there is nothing to decide.";
  const first = foremost(information);
  if (first === null) return "Nothing is worth finding out first.";
  return `Before deciding, learn more about ${"input" in first ? inputInWords(scenario, first.input) : lower(groupName(scenario, first.group))}.`;
}

/** What is worth finding out most: an input, if it makes up much of its group, else the group; null if nothing is. */
function foremost({ evppi, groups }: Information): InputWorth | GroupWorth | null {
  const worthwhile = groups.filter(isWorthKnowing);
  // an input whose whole group cannot be told from nothing was found by chance, and is not drawn either
  const [input] = evppi.filter((each) => isWorthKnowing(each) && worthwhile.some(({ group }) => group === each.group));
  const [group] = worthwhile;
  if (input && input.value >= MOST_OF_GROUP * group.value) return input;
  return group ?? null;
}

/**
 * What the figures come to, in two to four sentences: what the foremost is worth, what is not worth measuring, what
 * only luck decides, and what deciding by medians would have cost.
 */
export function informationSentences(information: Information, scenario: Scenario): string[] {
  if (information.option === null) return [];
  return [
    foremostSentence(information, scenario),
    idleSentence(information, scenario),
    medianSentence(information, scenario),
  ].filter((sentence) => sentence !== "");
}

function foremostSentence(information: Information, scenario: Scenario): string {
  const cash = (worth: Worth) => moneyInSentence(rounded(worth), scenario.currency);
  const first = foremost(information);
  if (first === null) {
    return isWorthKnowing(information.foresight)
      ? `Perfect foresight would save ${cash(information.foresight)} on average, but no input alone any of it.`
      : "Even with perfect foresight the choice would be the same.";
  }
  if ("input" in first) {
    return `Measuring ${inputInWords(scenario, first.input)} is worth at most ${cash(first)}.`;
  }
  const name = lower(groupName(scenario, first.group));
  const [input] = information.evppi.filter((each) => each.group === first.group && isWorthKnowing(each));
  const alone = input
    ? `, ${inputInWords(scenario, input.input)} alone at most ${cash(input)}`
    : "; no single input of it is worth measuring alone";
  return `Measuring all of ${name} is worth at most ${cash(first)}${alone}.`;
}

/** The groups about which no answer would change what is done. */
function idleSentence({ groups }: Information, scenario: Scenario): string {
  const idle = groups.filter((group) => !isWorthKnowing(group));
  if (idle.length === 0 || idle.length === groups.length) return "";
  const names = idle.map(({ group }) => `“${groupName(scenario, group)}”`);
  return `Nothing under ${listed(names)} is worth measuring: no answer there would change the choice.`;
}

function medianSentence({ option, eviu }: Information, scenario: Scenario): string {
  if (eviu.option === null) return "";
  if (eviu.option === option) return "Deciding on medians alone would have chosen the same.";
  const doing = namesOf(scenario).get(eviu.option)?.doing ?? eviu.option;
  return `Deciding on medians alone would have been to ${doing}, which costs ${moneyInSentence(eviu.value, scenario.currency)} more on average.`;
}

/** To the digits that the standard error leaves it. */
function rounded({ value, se }: Worth): number {
  if (!(se > 0)) return value;
  const step = Number(`1e${(se / 2).toExponential().split("e")[1]}`);
  return Math.round(value / step) * step;
}

/** "repair time (middleware)", "signals a week". */
function inputInWords(scenario: Scenario, path: string): string {
  // what is counted speaks for itself
  if (fieldAt(path)?.unit.kind === "count") return inputTitle(scenario, path);
  const name = lower(memberName(scenario, path));
  const [, id] = /^(?:approaches|handshake\.signals\.\d+\.kept)\.([^.]+)/.exec(path) ?? [];
  return id === undefined ? name : `${name} (${scenario.approaches[id].short})`;
}

/** For the middle of a sentence; "API skill" keeps its capitals. */
const lower = (label: string) => (/^.[A-Z]/.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1));
