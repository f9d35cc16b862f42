import { css } from "lit";

export default css`
  .head {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: start;
    gap: 0 24px;
  }

  .figures {
    margin: 6px 0 0;
    color: var(--ink-2);
    font: var(--type-body);
    text-align: end;
    white-space: nowrap;
  }

  .row:first-child .figures {
    margin-top: 24px;
  }

  .figures b {
    display: block;
    color: var(--ink);
  }

  :host([stale]) .figures,
  :host([stale]) .figures b {
    color: var(--ink-3);
  }

  .stages {
    margin: 8px 0 0;
    padding: 0;
    list-style: none;
  }

  .stage,
  .axis {
    display: grid;
    grid-template-columns: 340px minmax(0, 1fr);
    gap: 0 20px;
    align-items: center;
  }

  .what {
    display: flex;
    align-items: center;
    gap: 8px;
    min-width: 0;
    padding-block: 2px;
    color: var(--ink-3);
    font: var(--type-unit);
  }

  .what .sample {
    flex: none;
  }

  .what .select {
    flex: 1 1 0;
  }

  .what select {
    width: 100%;
    min-height: 32px;
    border-bottom: 1px solid var(--line-2);
    font: var(--type-label);
  }

  .what select:hover {
    border-color: var(--ink);
  }

  .what label {
    white-space: nowrap;
  }

  .what input.entry {
    width: 48px;
    padding-inline: 6px;
    text-align: end;
  }

  .tool:disabled {
    visibility: hidden;
  }

  .track {
    position: relative;
    height: 36px;
    margin-right: 24px;
  }

  .track svg {
    position: absolute;
    inset: 4px 0;
    overflow: visible;
  }

  .start {
    position: absolute;
    top: 0;
    width: 28px;
    height: 36px;
    margin-left: -14px;
    cursor: ew-resize;
    touch-action: none;
  }

  .start::before {
    content: "";
    position: absolute;
    inset: 9px 11px;
    border-radius: 2px;
    background: var(--ink);
    box-shadow: 0 0 0 2px var(--paper);
  }

  .start:hover::before,
  .start.held::before {
    inset-inline: 10px;
  }

  .start:focus-visible {
    outline-offset: -2px;
  }

  .axis {
    height: 20px;
    color: var(--ink-3);
    font: var(--type-unit);
  }

  .axis .months {
    position: relative;
    grid-column: 2;
    height: 18px;
    margin-right: 24px;
    border-top: 1px solid var(--ink);
  }

  .axis .months span {
    position: absolute;
    top: 2px;
    transform: translateX(-50%);
    white-space: nowrap;
  }

  .axis .months span:last-child {
    transform: translateX(calc(-100% + 24px));
  }

  .fault {
    grid-column: 1 / -1;
  }

  .empty {
    margin: 0 0 8px;
    color: var(--ink-2);
    font: var(--type-reason);
  }

  @container (max-width: 799px) {
    .stage,
    .axis {
      grid-template-columns: 300px minmax(0, 1fr);
    }

    .head {
      grid-template-columns: minmax(0, 1fr);
    }

    .figures,
    .row:first-child .figures {
      margin: 4px 0 0;
      text-align: start;
      white-space: normal;
    }

    .figures b {
      display: inline;
    }
  }

  @container (max-width: 639px) {
    .stage,
    .axis {
      grid-template-columns: minmax(0, 1fr);
    }

    .what {
      max-width: 360px;
    }

    .axis .months {
      grid-column: 1;
    }

    .track,
    .axis .months {
      margin-inline: 12px 24px;
    }
  }

  @media (max-width: 767px) {
    .track,
    .start {
      height: 44px;
    }

    .track svg {
      inset-block: 8px;
    }

    .start {
      width: 44px;
      margin-left: -22px;
    }

    .start::before {
      inset: 12px 18px;
    }

    .start:hover::before,
    .start.held::before {
      inset-inline: 17px;
    }

    .what select {
      min-height: 44px;
      font-size: 16px;
    }
  }

  @media (max-width: 389px) {
    .from {
      display: none;
    }
  }

  @media print {
    .start {
      display: none;
    }
  }
`;
