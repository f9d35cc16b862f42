/** What a key does in a presentation; a number goes to that page, from 0. */
export type Command =
  | "next"
  | "previous"
  | "first"
  | "last"
  | "black"
  | "notes"
  | "full"
  | "inputs"
  | "keys"
  | "leave"
  | number;

/** Keys of presenters' remotes are among them: page up and down, the point for a black screen. */
const COMMANDS: Record<string, Command> = {
  ArrowRight: "next",
  ArrowDown: "next",
  PageDown: "next",
  Enter: "next",
  " ": "next",
  ArrowLeft: "previous",
  ArrowUp: "previous",
  PageUp: "previous",
  Backspace: "previous",
  p: "previous",
  Home: "first",
  End: "last",
  b: "black",
  ".": "black",
  n: "notes",
  f: "full",
  i: "inputs",
  "?": "keys",
  Escape: "leave",
};

/** The keys, for those who ask: what they are called and what they do. */
export const KEYS_IN_WORDS: readonly (readonly [keys: string, does: string])[] = [
  ["Right, Page Down, Space", "next page"],
  ["Left, Page Up", "page before"],
  ["Home, End", "first, last page"],
  ["1 to 9", "that page"],
  ["B", "black screen"],
  ["N", "notes"],
  ["I", "inputs"],
  ["F", "full screen"],
  ["Esc", "leave"],
];

const WRITES = "input, textarea, select, [contenteditable], [role=slider], [role=spinbutton]";
const PRESSED = "button, a[href], summary, [role=button]";

/** What a key asks for; null where it belongs to something else: a chord, a field, a slider, a button. */
export function commandOf(event: KeyboardEvent): Command | null {
  const { key } = event;
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return null;
  const [target] = event.composedPath();
  // by its tag and not by its class: a key in the notes' window comes from another window's classes
  const element = target && "matches" in target ? (target as Element) : null;
  if (key !== "Escape" && element?.matches(WRITES)) return null;
  if ((key === "Enter" || key === " ") && element?.matches(PRESSED)) return null;
  if (/^[1-9]$/.test(key)) return Number(key) - 1;
  return COMMANDS[key.length === 1 ? key.toLowerCase() : key] ?? null;
}

/** The page that a command goes to, of so many; null for one that goes nowhere. */
export function pageAfter(command: Command, at: number, of: number): number | null {
  const to =
    command === "next"
      ? at + 1
      : command === "previous"
        ? at - 1
        : command === "first"
          ? 0
          : command === "last"
            ? of - 1
            : command;
  if (typeof to !== "number") return null;
  const isThere = 0 <= to && to < of;
  return isThere ? to : null;
}
