import { expect, it } from "vitest";
import { shortcutOf } from "../../src/workbench/shortcut.ts";

const pressed = (key: string, held: Partial<Record<"ctrlKey" | "metaKey" | "altKey" | "shiftKey", boolean>> = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
});

it.each(["ctrlKey", "metaKey"] as const)("%s with a letter opens, saves, undoes and redoes", (held) => {
  const asked = (key: string, shiftKey = false) => shortcutOf(pressed(key, { [held]: true, shiftKey }), false);
  expect(["o", "s", "z", "y"].map((key) => asked(key))).toEqual(["open", "save", "undo", "redo"]);
  expect(asked("Z", true)).toBe("redo");
  expect(asked("O")).toBe("open");
});

it("leaves undo to a text field that is being typed in", () => {
  expect(["o", "s", "z", "y"].map((key) => shortcutOf(pressed(key, { ctrlKey: true }), true))).toEqual([
    "open",
    "save",
    null,
    null,
  ]);
});

it.each([
  ["no modifier", pressed("z")],
  ["Alt, which types letters of its own", pressed("z", { ctrlKey: true, altKey: true })],
  ["another letter", pressed("p", { ctrlKey: true })],
])("asks for nothing with %s", (_, key) => {
  expect(shortcutOf(key, false)).toBeNull();
});
