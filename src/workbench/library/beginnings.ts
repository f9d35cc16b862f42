import type { Beginning } from "../../elements/library/row.ts";
import { shippedChoices } from "../shipped.ts";

const descriptions = import.meta.glob<string>("../../../scenarios/*.json", { import: "description", eager: true });

/** The shipped scenarios, each with the first sentence of its description. */
export const shippedBeginnings: readonly Beginning[] = shippedChoices.map(({ id, name }) => {
  const [about = ""] = /^.*?\.(?= |$)/s.exec(descriptions[`../../../scenarios/${id}.json`] ?? "") ?? [];
  return { id, name, about: about.replace(/\.$/, "") };
});
