/** How it stands with what is on the page. */
export type DraftStatus =
  /** as it was opened: there is nothing to keep */
  | { kind: "untouched" }
  | { kind: "saving" }
  /** in the library since then, ms since 1970 */
  | { kind: "saved"; at: number }
  /** not in the library, and why */
  | { kind: "unsaved"; reason: string }
  /** another tab changed it: what it is called there, and when that was */
  | { kind: "conflict"; name: string; when: number };

/** The status in a word or two. */
export function draftWords({ kind }: DraftStatus): string {
  return { untouched: "", saving: "Saving", saved: "Saved", unsaved: "Not saved", conflict: "Changed elsewhere" }[kind];
}
