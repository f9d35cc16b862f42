import { css } from "lit";

export default css`
  dialog {
    width: 100vw;
    max-width: none;
    height: 100dvh;
    max-height: none;
    margin: 0;
    padding: 0;
    overflow: hidden;
    border: 0;
    background: var(--paper);
    color: var(--ink);
  }

  .show {
    position: relative;
    display: grid;
    grid-template: minmax(0, 1fr) auto / minmax(0, 1fr) auto;
    width: 100%;
    height: 100%;
    background: var(--paper);
  }

  .stage {
    display: grid;
    place-items: center;
    min-width: 0;
    overflow: hidden;
    container-type: size;
    outline: none;
    cursor: default;
    touch-action: pan-y;
  }

  spandrel-deck-page {
    width: min(100cqw, 100cqh * 16 / 9);
  }

  .idle .stage {
    cursor: none;
  }

  .reflow .stage {
    display: block;
    place-items: normal;
    overflow: auto;
  }

  .reflow spandrel-deck-page {
    width: auto;
    min-height: 100cqh;
    padding-bottom: 64px;
  }

  aside {
    grid-row: 1 / -1;
    grid-column: 2;
    width: 400px;
    padding: 64px 8px 16px 0;
    overflow-y: auto;
    border-inline-start: 1px solid var(--line);
    background: var(--rail);
  }

  aside:focus {
    outline: none;
  }

  aside[hidden] {
    display: none;
  }

  .below {
    grid-column: 1;
    max-height: 30dvh;
    padding: 12px 24px;
    overflow-y: auto;
    border-top: 1px solid var(--line);
    background: var(--rail);
  }

  .below p {
    max-width: 760px;
    margin: 0 0 10px;
    font: 400 17px / 26px var(--serif);
  }

  .below .blocked {
    color: var(--ink-2);
    font: var(--type-body);
  }

  .controls {
    position: absolute;
    inset: 10px 14px auto auto;
    z-index: 1;
    display: flex;
    align-items: center;
    gap: 2px;
    background: var(--paper);
    color: var(--ink-2);
    font: var(--type-label);
    transition: opacity var(--ease-sheet);
  }

  .count {
    min-width: 52px;
    text-align: center;
  }

  .controls button {
    display: grid;
    place-items: center;
    width: 44px;
    height: 44px;
    border-radius: 2px;
  }

  .controls button:hover {
    background: var(--wash);
    color: var(--ink);
  }

  .controls [aria-pressed="true"] {
    color: var(--ink);
    box-shadow: inset 0 -2px var(--ink);
  }

  .controls [aria-disabled] {
    color: var(--line-2);
    cursor: default;
  }

  .idle:not(.reflow) .controls:not(:has(:focus-visible)) {
    opacity: 0;
  }

  .keys {
    position: absolute;
    inset: 62px 14px auto auto;
    z-index: 1;
    padding: 14px 18px;
    border: 1px solid var(--ink);
    background: var(--paper);
  }

  dl {
    display: grid;
    grid-template-columns: auto auto;
    gap: 4px 20px;
    margin: 0;
  }

  dt {
    font: var(--type-strong);
  }

  dd {
    margin: 0;
  }

  .blackout {
    position: absolute;
    inset: 0;
    z-index: 2;
    background: #000;
    cursor: none;
  }

  .reflow .controls {
    inset: auto 0 0;
    justify-content: space-between;
    padding: 4px 8px;
    border-top: 1px solid var(--line);
  }

  .reflow .keys {
    inset: auto 8px 64px;
  }

  @media (max-width: 799px) {
    .show {
      grid-template: minmax(0, 1fr) auto auto / minmax(0, 1fr);
    }

    aside {
      grid-row: 3;
      grid-column: 1;
      width: auto;
      max-height: 46dvh;
      padding: 8px 0 60px;
      border-top: 1px solid var(--line);
      border-inline-start: 0;
    }
  }

  @media print {
    dialog {
      display: none;
    }
  }
`;
