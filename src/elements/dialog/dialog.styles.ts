import { css } from "lit";

export default css`
  :host {
    display: contents;
  }

  dialog {
    width: min(560px, 100vw - 32px);
    max-height: calc(100dvh - 64px);
    margin: auto;
    padding: 0;
    border: 1.5px solid var(--ink);
    background: var(--paper);
    color: var(--ink);
  }

  dialog::backdrop {
    background: color-mix(in srgb, var(--rail) 78%, transparent);
  }

  .sheet {
    padding: 20px 24px 24px;
  }

  .head {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 16px;
    align-items: start;
    margin-bottom: 12px;
  }

  h2 {
    margin: 0;
    padding-top: 4px;
    font: var(--type-reading);
    text-wrap: pretty;
  }

  button {
    display: grid;
    place-items: center;
    min-width: 32px;
    min-height: 32px;
    margin-inline-end: -8px;
    color: var(--ink-2);
  }

  button:hover {
    background: var(--wash);
    color: var(--ink);
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 12px;
    margin-top: 20px;
  }

  .content {
    overflow-wrap: anywhere;
  }

  @media (max-width: 767px) {
    dialog {
      width: 100vw;
      max-width: none;
      margin: auto 0 0;
      border-inline: 0;
      border-bottom: 0;
    }

    button {
      min-width: 44px;
      min-height: 44px;
    }
  }

  @media print {
    dialog {
      display: none;
    }
  }
`;
