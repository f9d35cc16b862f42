import { approachesSection } from "./approachesSection.ts";
import { correlationsSection } from "./correlationsSection.ts";
import type { Section } from "./editGroups.ts";
import { handshakeSection } from "./handshakeSection.ts";
import { limitsSection } from "./limitsSection.ts";
import { plansSection } from "./plansSection.ts";

/** The editors that are more than fields, by the group whose content they are. */
export const SECTIONS: Readonly<Record<string, Section | undefined>> = {
  handshake: handshakeSection,
  approaches: approachesSection,
  plans: plansSection,
  correlations: correlationsSection,
  limits: limitsSection,
};
