import { css } from "lit";

export default css`
  :host {
    position: sticky;
    top: 0;
    z-index: 3;
    background: var(--paper);
  }

  header {
    display: grid;
    grid-template-columns: 384px minmax(0, 1fr) auto;
    align-items: center;
    height: 48px;
    padding-inline-end: 32px;
    border-bottom: 1px solid var(--line);
  }

  .brand {
    display: flex;
    align-items: center;
    gap: 10px;
    padding-inline-start: 20px;
  }

  .word {
    font: 600 17px / 24px var(--serif);
  }

  .chooser {
    display: flex;
    align-items: center;
    gap: 2px;
    min-width: 0;
    padding-inline-start: 40px;
    white-space: nowrap;
  }

  .select {
    position: relative;
    display: flex;
    align-items: center;
    min-width: 0;
  }

  .select .icon {
    position: absolute;
    inset-inline-end: 4px;
    pointer-events: none;
  }

  select {
    field-sizing: content;
    max-width: 100%;
    min-height: 32px;
    padding: 0 24px 0 0;
    border: 0;
    border-radius: 0;
    appearance: none;
    background: none;
    color: var(--ink);
    font: var(--type-strong);
    text-overflow: ellipsis;
    cursor: pointer;
  }

  option {
    background: var(--paper);
    color: var(--ink);
    font-weight: 400;
  }

  .detail {
    overflow: hidden;
    padding-inline-start: 6px;
    color: var(--ink-3);
    text-overflow: ellipsis;
  }

  .actions {
    display: flex;
    align-items: center;
    gap: 4px;
  }

  button {
    display: flex;
    align-items: center;
    gap: 7px;
    min-width: 32px;
    min-height: 32px;
    padding-inline: 8px;
    border-radius: 2px;
    color: var(--ink-2);
  }

  button:hover:not(:disabled) {
    background: var(--wash);
    color: var(--ink);
  }

  button:disabled {
    color: var(--line-2);
    cursor: default;
  }

  @media (max-width: 1099px) {
    header {
      grid-template-columns: auto minmax(0, 1fr) auto;
      padding-inline-end: 16px;
    }

    .chooser {
      padding-inline-start: 28px;
    }
  }

  @media (max-width: 767px) {
    header {
      padding-inline-end: 8px;
    }

    .word,
    .text,
    .detail,
    .redo {
      display: none;
    }

    .chooser {
      padding-inline-start: 14px;
    }

    select,
    button {
      min-height: 44px;
    }

    button {
      justify-content: center;
      min-width: 40px;
    }

    select {
      font: var(--type-label);
      font-size: 14px;
    }
  }

  @media print {
    :host {
      position: static;
    }

    .actions,
    .select .icon {
      display: none;
    }
  }
`;
