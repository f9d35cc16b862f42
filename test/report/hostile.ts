import type { Scenario } from "../../src/scenario/scenario.ts";
import { shipped } from "../support/scenarios.ts";

/** A name that would be markup, a formula or the end of something wherever it is not escaped. */
export const HOSTILE = `=<b-x onload=alert(1)>"'&]]></text></style>|*_`;

/** A sound scenario whose every name is hostile, and whose sources lead to where they should not; some have none. */
export function hostileScenario(): Scenario {
  const scenario = shipped("small-ecommerce");
  scenario.name = `<script>alert(1)</script>${HOSTILE}`;
  for (const [id, approach] of Object.entries(scenario.approaches)) {
    approach.label = `${HOSTILE} ${id}`;
    approach.short = `${HOSTILE} ${id}`;
    approach.doing = `use ${HOSTILE} ${id}`;
  }
  for (const plan of scenario.plans) plan.label = `${HOSTILE} ${plan.id}`;
  scenario.handshake.trigger = HOSTILE;
  for (const signal of scenario.handshake.signals) signal.name = HOSTILE;
  const sources = [
    "javascript:alert(1)",
    "http://example.org/",
    "https://example.org/a",
    `https://e.org/"><script>`,
    HOSTILE,
  ];
  for (const [i, key] of Object.keys(scenario.evidence).entries()) {
    if (i % 6 === 5) delete scenario.evidence[key];
    else scenario.evidence[key] = { ...scenario.evidence[key], source: sources[i % 6], owner: HOSTILE };
  }
  return scenario;
}
