/** What a key asks of the whole page. */
export type Shortcut = "open" | "save" | "undo" | "redo";

type Key = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey">;

/** What Control or Command with O, S, Z, Shift Z or Y asks for; in a text field undo and redo are the field's own. */
export function shortcutOf({ key, ctrlKey, metaKey, altKey, shiftKey }: Key, isTyping: boolean): Shortcut | null {
  if (!(ctrlKey || metaKey) || altKey) return null;
  const letter = key.toLowerCase();
  if (letter === "o" || letter === "s") return letter === "o" ? "open" : "save";
  if (isTyping) return null;
  if (letter === "z") return shiftKey ? "redo" : "undo";
  return letter === "y" ? "redo" : null;
}
