import { css } from "lit";

export default css`
  :host {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr) 16px 44px;
    column-gap: 12px;
    align-items: start;
    padding: 3px 20px 3px;
    border-block: 1px solid transparent;
    --surface: var(--rail);
  }

  :host([compact]) {
    grid-template-columns: minmax(0, 1fr);
    padding-inline-end: 16px;
  }

  :host([tight]) .end {
    display: none;
  }

  :host([changed])::before {
    content: "";
    position: absolute;
    inset: -1px auto -1px 0;
    width: 3px;
    background: var(--ink);
  }

  :host([open]) {
    padding-block: 6px 8px;
    border-color: var(--line);
    background: var(--surface);
    --surface: var(--paper);
  }

  /* on the page itself, among what is said of it */
  :host([fixed]) {
    padding: 0;
    border: 0;
    background: none;
    --surface: var(--paper);
  }

  /* what stands around it says so */
  :host([fixed][changed])::before {
    content: none;
  }

  :host([fixed]) input:not(:focus, [aria-invalid="true"]) {
    border-color: var(--line-2);
  }

  .line {
    display: flex;
    align-items: baseline;
    justify-content: space-between;
    gap: 12px;
    white-space: nowrap;
  }

  .label {
    overflow: hidden;
    text-overflow: ellipsis;
  }

  /* nothing is cut off where everything is said */
  :host([fixed]) .line {
    flex-wrap: wrap;
    gap: 0 12px;
  }

  :host([fixed]) .figures {
    margin-inline-start: auto;
  }

  :host([open]) .label,
  :host([changed]) .label {
    font-weight: 500;
  }

  .figures {
    color: var(--ink-3);
  }

  .figures b {
    color: var(--ink);
  }

  .unit {
    font: var(--type-unit);
  }

  .grade,
  .importance {
    height: 20px;
    display: flex;
    align-items: center;
  }

  .badge {
    display: grid;
    place-items: center;
    width: 16px;
    height: 16px;
    border: 1px solid var(--ink-2);
    color: var(--ink);
    font: 600 10px / 1 var(--sans);
  }

  .badge[data-grade="A"] {
    background: var(--ink-2);
    color: var(--paper);
  }

  .badge[data-grade="B"] {
    background: color-mix(in oklab, var(--line) 70%, var(--paper));
    color: var(--ink-2);
  }

  .badge[data-grade="C"] {
    border-color: var(--line-2);
    background: var(--paper);
    color: var(--ink-2);
  }

  .badge[data-grade="†"] {
    border-color: transparent;
    color: var(--ink-2);
  }

  .importance {
    color: var(--ink-3);
    font: var(--type-stamp);
  }

  .swing {
    min-width: 1px;
    height: 7px;
    background: var(--ink-2);
    opacity: var(--analysed, 1);
  }

  /* the track: a hairline, the band on it, three thumbs that show when they are wanted */
  .strip {
    position: relative;
    grid-column: 1;
    height: 20px;
    touch-action: pan-y;
    cursor: pointer;
  }

  :host([open]) .strip:not(.exact) {
    height: 42px;
  }

  .strip > span,
  .density {
    position: absolute;
    bottom: 10px;
  }

  .rule {
    inset-inline: 0;
    height: 1px;
    margin-bottom: -0.5px;
    background: var(--line-2);
  }

  /* the line of whoever wins there, in place of the rule */
  .territory {
    height: 2px;
    margin-bottom: -1px;
    background: var(--surface) repeat-x;
  }

  .territory::before {
    content: "";
    position: absolute;
    inset: 0;
    background: var(--surface);
    opacity: calc(1 - var(--analysed, 1));
  }

  .held .territory::before {
    content: none;
  }

  .density {
    left: 0;
    width: 100%;
    height: 28px;
  }

  .density path {
    fill: var(--wash);
  }

  .band {
    height: 5px;
    margin-bottom: -2.5px;
    background: var(--band);
  }

  .file {
    height: 16px;
    margin: 0 0 -8px -0.5px;
    border-left: 1px dashed var(--ink-3);
  }

  .thumb {
    width: 2.5px;
    height: 12px;
    margin: 0 0 -6px -1.25px;
    background: var(--ink);
    cursor: ew-resize;
    outline-offset: 3px;
  }

  /* where they are close: the median before the ends, and before it the one that is in use */
  .p50 {
    z-index: 1;
  }

  .thumb:focus {
    z-index: 2;
  }

  .pointed .thumb:focus-visible {
    outline: none;
  }

  .p10,
  .p90 {
    width: 12px;
    height: 12px;
    margin: 0 0 -6px -6px;
    border: 2px solid var(--ink);
    border-radius: 50%;
    background: var(--paper);
  }

  .thumb.p10,
  .thumb.p90 {
    visibility: hidden;
  }

  :host([open]) .thumb,
  :host(:hover) .thumb {
    visibility: inherit;
  }

  :host([open]) .thumb.p50,
  :host(:hover) .thumb.p50,
  .ghost.p50 {
    width: 8px;
    height: 17px;
    margin: 0 0 -8.5px -4px;
    border-radius: 2px;
  }

  .strip > .diamond {
    width: 8px;
    height: 8px;
    margin: 0 0 -4px -4px;
    transform: rotate(45deg);
  }

  .strip > .ghost {
    border: 1px solid var(--ink-3);
    background: none;
  }

  .exact > .ghost.p50 {
    width: 8px;
    height: 8px;
    margin: 0 0 -4px -4px;
    border-radius: 0;
    transform: rotate(45deg);
  }

  .editor,
  .fault,
  .note {
    grid-column: 1 / -1;
  }

  .editor {
    display: grid;
    grid-template-columns: 172px minmax(0, 1fr);
    align-items: center;
    gap: 10px;
    margin-top: 4px;
  }

  input {
    width: 100%;
    height: 30px;
    padding: 0 10px;
    border: 1px solid var(--ink);
    border-radius: 0;
    background: var(--paper);
    color: var(--ink);
    font: var(--type-label);
  }

  input:focus {
    outline: 1px solid var(--ink);
    outline-offset: 0;
  }

  input[aria-invalid="true"] {
    border-color: var(--fault);
    outline-color: var(--fault);
  }

  .echo {
    color: var(--ink-2);
    font: var(--type-unit);
    line-height: 15px;
  }

  .fault,
  .note {
    margin: 6px 0 0;
    font: var(--type-unit);
    line-height: 16px;
  }

  .fault {
    color: var(--fault);
  }

  .note {
    color: var(--ink-2);
  }

  .change {
    display: flex;
    gap: 8px;
    overflow-wrap: anywhere;
  }

  .change .sample {
    flex: none;
    margin-top: 5px;
  }

  .note .dagger {
    width: 7px;
    height: 11px;
    margin-inline-end: 2px;
    vertical-align: -1px;
  }

  .note button {
    border-bottom: 1px solid var(--line-2);
    color: var(--ink);
    font: inherit;
  }

  /* fingers: handles always there, and a strip tall enough to hit */
  @media (max-width: 767px), (pointer: coarse) {
    .thumb {
      visibility: inherit !important;
    }

    .thumb.p50 {
      width: 8px;
      height: 17px;
      margin: 0 0 -8.5px -4px;
      border-radius: 2px;
    }

    .strip > span {
      bottom: 22px;
    }

    .density {
      bottom: 22px;
      height: 18px;
    }

    .strip,
    :host([open]) .strip:not(.exact) {
      height: 44px;
    }

    :host {
      padding-block: 3px 0;
    }

    .strip {
      margin-top: -5px;
    }

    .editor {
      grid-template-columns: 200px minmax(0, 1fr);
    }

    input {
      height: 44px;
      font-size: 16px;
    }

    .note button {
      min-height: 32px;
    }
  }

  @media (max-width: 767px) {
    :host([fixed]) .editor {
      grid-template-columns: minmax(0, 1fr);
      gap: 4px;
    }
  }
`;
