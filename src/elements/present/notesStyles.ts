/** The look of the notes' window, which has none of the page's style sheets: the same tokens, set by `notesWindow`. */
export const NOTES_STYLES = `
* { box-sizing: border-box; }
html { background: var(--paper); color: var(--ink); font: 400 15px/22px var(--sans); }
body { display: grid; grid-template-rows: auto 1fr auto; min-height: 100vh; margin: 0; }
header, footer { display: flex; flex-wrap: wrap; align-items: center; gap: 8px 24px; padding: 12px 24px; }
header { border-bottom: 1px solid var(--line); color: var(--ink-2); font-size: 18px; }
header strong { color: var(--ink); font-weight: 600; }
header .clock { margin-inline-start: auto; }
main { padding: 20px 24px; overflow-wrap: anywhere; }
h1 { margin: 0 0 16px; font: 500 26px/34px var(--serif); }
main p { max-width: 760px; margin: 0 0 14px; font: 400 20px/31px var(--serif); }
footer { border-top: 1px solid var(--line); }
.next { flex: 1 1 240px; margin: 0; color: var(--ink-2); }
button { min-height: 44px; padding-inline: 16px; border: 1px solid var(--ink); border-radius: 2px; background: none;
  color: inherit; font: 500 15px/22px var(--sans); cursor: pointer; }
header button { min-height: 32px; padding-inline: 10px; border-color: var(--line-2); font-size: 13px; }
button:hover { background: var(--wash); }
button[aria-disabled] { border-color: var(--line-2); color: var(--ink-3); }
:focus-visible { outline: 2px solid var(--ink); outline-offset: 2px; }
`;
