import { html, nothing, type TemplateResult } from "lit";
import previous from "lucide-static/icons/chevron-left.svg?raw";
import next from "lucide-static/icons/chevron-right.svg?raw";
import full from "lucide-static/icons/maximize.svg?raw";
import notes from "lucide-static/icons/notepad-text.svg?raw";
import inputs from "lucide-static/icons/sliders-horizontal.svg?raw";
import black from "lucide-static/icons/square.svg?raw";
import leave from "lucide-static/icons/x.svg?raw";
import { icon } from "../icon.ts";
import type { Command } from "./commands.ts";

interface Controls {
  at: number;
  of: number;
  /** whether there are inputs to open, and whether they are */
  hasInputs: boolean;
  inputsOpen: boolean;
  notesOpen: boolean;
  canFill: boolean;
  isFull: boolean;
  act(command: Command): void;
}

/** The buttons of a presentation; each has a key. */
export function controlsView({
  at,
  of,
  hasInputs,
  inputsOpen,
  notesOpen,
  canFill,
  isFull,
  act,
}: Controls): TemplateResult {
  const button = (command: Command, label: string, key: string, source: string, pressed?: boolean, isEnd = false) =>
    html`<button
      type="button"
      class=${String(command)}
      aria-label=${label}
      title="${label} (${key})"
      aria-pressed=${pressed === undefined ? nothing : String(pressed)}
      aria-disabled=${isEnd ? "true" : nothing}
      @click=${() => act(command)}
    >
      ${icon(source, 18)}
    </button>`;
  return html`<div class="controls" role="toolbar" aria-label="Presentation">
    ${button("previous", "Previous page", "Left", previous, undefined, at === 0)}
    <span class="count">${at + 1} of ${of}</span>
    ${button("next", "Next page", "Right", next, undefined, at >= of - 1)}
    ${hasInputs ? button("inputs", "Inputs", "I", inputs, inputsOpen) : nothing}
    ${button("notes", "Notes", "N", notes, notesOpen)} ${button("black", "Black screen", "B", black)}
    ${canFill ? button("full", "Full screen", "F", full, isFull) : nothing} ${button("leave", "Leave", "Esc", leave)}
  </div>`;
}
