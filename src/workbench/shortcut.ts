import type { ReactiveControllerHost } from "lit";

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

/** Listens for shortcuts as long as `host` is on the page. */
export function takeShortcuts(host: ReactiveControllerHost, act: (shortcut: Shortcut) => void): void {
  const press = (event: KeyboardEvent) => {
    const [target] = event.composedPath();
    const isTyping = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
    const shortcut = shortcutOf(event, isTyping);
    if (shortcut === null) return;
    event.preventDefault();
    act(shortcut);
  };
  host.addController({
    hostConnected: () => addEventListener("keydown", press),
    hostDisconnected: () => removeEventListener("keydown", press),
  });
}
