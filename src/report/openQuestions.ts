import { capitalised } from "../decision/names.ts";
import { listed } from "../decision/words.ts";
import { evidenceAt, isJudgement } from "../scenario/evidenceAt.ts";
import { inputName } from "../scenario/labels.ts";
import type { Scenario } from "../scenario/scenario.ts";

const OF_SIGNAL = /^handshake\.signals\.(\d+)\./;
const KEPT = /\.kept\.(.+)$/;

/** More names than this are counted. */
const MOST_NAMES = 6;

/** What rests on judgement at some paths, a sentence for each piece of evidence, or for all that has none. */
export function openQuestions(scenario: Scenario, paths: readonly string[]): string[] {
  const judged = paths.filter((path) => isJudgement(scenario, path));
  const groups = new Map<string, string[]>();
  for (const path of judged) {
    const key = evidenceAt(scenario, path)?.key ?? "";
    groups.set(key, [...(groups.get(key) ?? []), path]);
  }
  return [...groups].map(([key, group]) => {
    const source = key === "" ? "no source stated" : (scenario.evidence[key].source ?? "a judgement");
    return `${capitalised(listed(subjects(scenario, group)))}. ${capitalised(source)}.`;
  });
}

function subjects(scenario: Scenario, paths: readonly string[]): string[] {
  const ofSignals = paths.filter((path) => OF_SIGNAL.test(path));
  const others = paths.filter((path) => !OF_SIGNAL.test(path)).map((path) => inputName(scenario, path));
  return ofSignals.length > 0 ? [ofSignalsInWords(scenario, ofSignals), ...others] : others;
}

/** "Weights and shares kept of A, B and C", of some approaches only "by D". */
function ofSignalsInWords(scenario: Scenario, paths: readonly string[]): string {
  const { signals } = scenario.handshake;
  const names = unique(paths.map((path) => signals[Number(OF_SIGNAL.exec(path)?.[1])].name));
  const by = unique(paths.flatMap((path) => KEPT.exec(path)?.[1] ?? []));
  const weighed = paths.some((path) => path.endsWith(".weight"));
  const what = [...(weighed ? ["weights"] : []), ...(by.length > 0 ? ["shares kept"] : [])].join(" and ");
  const all = by.length === 0 || by.length === Object.keys(scenario.approaches).length;
  const whose = all ? "" : ` by ${listed(by.map((id) => scenario.approaches[id].label))}`;
  const which = names.length > MOST_NAMES ? `${names.length} signals` : listed(names);
  return `${what} of ${which}${whose}`;
}

const unique = (items: readonly string[]) => [...new Set(items)];
