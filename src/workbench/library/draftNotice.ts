import { html } from "lit";
import "../../elements/library/draft-notice.ts";
import type { Drafts } from "./drafts.ts";

/** What the reader has to know and decide of how the scenario is kept; nothing to be seen while it is kept. */
export function draftNotice(drafts: Drafts, { save, fail }: { save(): void; fail(error: Error): void }) {
  const { status } = drafts;
  return html`<spandrel-draft-notice
    conflict=${status.kind === "conflict" ? status.name : ""}
    problem=${status.kind === "unsaved" ? status.reason : ""}
    @draft-keep-both=${() => drafts.keepBoth().catch(fail)}
    @draft-take-other=${() => drafts.takeOther().catch(fail)}
    @draft-save=${save}
  ></spandrel-draft-notice>`;
}
