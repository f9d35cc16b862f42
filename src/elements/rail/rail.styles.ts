import { type CSSResult, css } from "lit";

/** A column of 56 px in place of the inputs, on hosts with these attributes. */
const spine = (attributes: CSSResult) => css`
  :host(*${attributes}) {
    width: 56px;
  }

  :host(*${attributes}) .spine {
    position: absolute;
    inset: 0;
    display: flex;
    flex-direction: column;
    align-items: center;
    gap: 14px;
    width: 56px;
    padding-top: 16px;
    border-inline-end: 1px solid var(--line);
    background: var(--rail);
  }

  :host(*${attributes}[open]) .spine {
    visibility: hidden;
  }
`;

/** Inputs that open over the results, on hosts with these attributes. */
const covering = (attributes: CSSResult) => css`
  :host(*${attributes}) .close {
    display: grid;
  }

  :host(*${attributes}) aside {
    position: absolute;
    inset: 0 auto 0 0;
    width: 384px;
    visibility: hidden;
    transform: translateX(-100%);
    transition:
      transform var(--ease-sheet),
      visibility var(--ease-sheet);
  }

  /* seen at once when it opens: what is not visible cannot take the focus */
  :host(*${attributes}[open]) aside {
    visibility: visible;
    transform: none;
    transition: transform var(--ease-sheet);
  }
`;

export default css`
  :host {
    position: sticky;
    top: 48px;
    z-index: 2;
    height: calc(100vh - 48px);
  }

  aside {
    display: flex;
    flex-direction: column;
    height: 100%;
    border-inline-end: 1px solid var(--line);
    background: var(--rail);
  }

  .head {
    display: flex;
    flex: none;
    align-items: center;
    gap: 12px;
    height: 44px;
    padding-inline: 20px;
    border-bottom: 1px solid var(--line);
  }

  h2 {
    margin: 0;
    font: var(--type-strong);
  }

  .summary {
    overflow: hidden;
    min-width: 0;
    text-overflow: ellipsis;
    white-space: nowrap;
    color: var(--ink-3);
    font: var(--type-unit);
  }

  .orders {
    display: flex;
    flex: none;
    gap: 14px;
    margin-inline-start: auto;
  }

  .orders button {
    padding-block: 4px 2px;
    border-bottom: 1.5px solid transparent;
    color: var(--ink-3);
  }

  .orders button:hover:enabled {
    color: var(--ink);
  }

  .orders button[aria-pressed="true"] {
    border-color: var(--ink);
    color: var(--ink);
    font-weight: 500;
  }

  .orders button:disabled {
    color: var(--line-2);
    cursor: default;
  }

  /* what the rows show of an earlier analysis */
  :host([stale]) .rows {
    --analysed: 0.4;
  }

  .rows {
    flex: 1;
    overflow-y: auto;
    overscroll-behavior: contain;
    padding-block: 4px 32px;
    scrollbar-width: thin;
    scrollbar-color: var(--line-2) transparent;
  }

  .spine,
  .close {
    display: none;
  }

  .spine b,
  .spine span {
    writing-mode: vertical-rl;
  }

  .spine b {
    font: var(--type-strong);
  }

  .spine span {
    color: var(--ink-3);
  }

  .close {
    place-items: center;
    min-width: 44px;
    min-height: 44px;
    margin-inline: 0 -14px;
  }

  @media (pointer: coarse), (max-width: 767px) {
    .orders button {
      padding-block: 12px 10px;
    }
  }

  @media (min-width: 768px) {
    ${spine(css`[folded]`)} ${covering(css`[folded]`)}
  }

  @media (max-width: 1099px) {
    ${covering(css``)}
  }

  @media (min-width: 768px) and (max-width: 1099px) {
    ${spine(css``)}
  }

  @media (max-width: 767px) {
    :host {
      position: fixed;
      inset: auto 0 0;
      z-index: 5;
      width: auto;
      height: 0;
    }

    :host(*) aside {
      inset: auto 0 0;
      width: auto;
      height: clamp(50vh, 100dvh - 278px, 566px);
      border: 0;
      border-top: 1px solid var(--ink);
      transform: translateY(100%);
    }

    :host([open]) aside {
      transform: none;
    }
  }

  @media print {
    :host {
      display: none;
    }
  }
`;
