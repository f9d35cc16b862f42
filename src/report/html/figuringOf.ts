import { namesOf } from "../../decision/names.ts";
import { looksOf } from "../looks.ts";
import type { Material } from "../material.ts";
import type { Figuring } from "./figureHtml.ts";

/** How the figures of a run are drawn in files: by its own looks and names, with its stamp. */
export function figuringOf({ result, stamp }: Material): Figuring {
  const { scenario, options } = result;
  const names = namesOf(scenario);
  return {
    looks: looksOf(options, scenario),
    currency: scenario.currency,
    stamp,
    nameOf: (id) => names.get(id)?.short ?? id,
  };
}
