import { memberName } from "../decision/informationWords.ts";
import type { Scenario } from "../scenario/scenario.ts";

const OF_APPROACH = /^(?:approaches|handshake\.signals\.\d+\.kept)\.([^.]+)/;

/** An input in the middle of a sentence: "repair time (middleware)", "Intent score kept (suite)". */
export function inputMidway(scenario: Scenario, path: string): string {
  const name = memberName(scenario, path);
  // "API skill" and the names of signals keep their capitals
  const isOwn = /^.[A-Z]/.test(name) || path.startsWith("handshake.") || path.startsWith("funnel.stages.");
  const lower = isOwn ? name : name.charAt(0).toLowerCase() + name.slice(1);
  const [, id] = OF_APPROACH.exec(path) ?? [];
  return id === undefined ? lower : `${lower} (${scenario.approaches[id].short})`;
}
