import first from "../../scenarios/mid-size-b2b.json?raw";
import { readScenario } from "../scenario/read.ts";
import type { Scenario } from "../scenario/scenario.ts";

/** The scenario that the workbench opens on; it is part of the page, the others are fetched when they are chosen. */
export const FIRST = "mid-size-b2b";

const names = import.meta.glob<string>("../../scenarios/*.json", { import: "name", eager: true });
const texts = import.meta.glob<string>(["../../scenarios/*.json", "!../../scenarios/mid-size-b2b.json"], {
  query: "?raw",
  import: "default",
});

/** In the order in which they are offered; others follow. */
const ORDER = [
  FIRST,
  "mid-size-b2b-without-engineer",
  "small-ecommerce",
  "enterprise",
  "broadcast-publisher",
  "one-person-consultancy",
];

const pathOf = (id: string) => `../../scenarios/${id}.json`;

/** The scenarios that Spandrel ships. */
export const shippedChoices: readonly { id: string; name: string }[] = ORDER.map((id) => ({
  id,
  name: names[pathOf(id)],
}));

/** The scenario of the opening page. */
export function firstScenario(): Scenario {
  return sound(first);
}

/** A shipped scenario by id. @throws Error if it cannot be fetched */
export async function shippedScenario(id: string): Promise<Scenario> {
  return id === FIRST ? firstScenario() : sound(await texts[pathOf(id)]());
}

function sound(text: string): Scenario {
  const answer = readScenario(text);
  if (answer.ok) return answer.scenario;
  throw new Error(`required a sound shipped scenario, found ${answer.faults.length} faults`);
}
