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
    grid-template-columns: minmax(0, 50%) auto minmax(max-content, 1fr);
    align-items: center;
    height: 48px;
    padding-inline-end: 32px;
    border-bottom: 1px solid var(--line);
  }

  .open {
    display: flex;
    align-items: center;
    min-width: 0;
  }

  .brand {
    display: flex;
    flex: none;
    align-items: center;
    gap: 10px;
    box-sizing: border-box;
    width: 384px;
    padding-inline-start: 20px;
  }

  :host([folded]) .brand {
    width: auto;
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

  :host([folded]) .chooser {
    padding-inline-start: 32px;
  }

  .select .icon {
    inset-inline-end: 4px;
  }

  select {
    field-sizing: content;
    max-width: 100%;
    min-height: 32px;
    padding: 0 24px 0 0;
  }

  .library {
    display: grid;
    flex: none;
    place-items: center;
    min-width: 32px;
    min-height: 32px;
    border-radius: 2px;
    color: var(--ink-2);
  }

  .library:hover {
    background: var(--wash);
    color: var(--ink);
  }

  /* the first to make room */
  .detail {
    flex-shrink: 1000;
    min-width: 0;
    overflow: hidden;
    padding-inline-start: 6px;
    color: var(--ink-3);
    text-overflow: ellipsis;
  }

  .kept:not(:empty) {
    padding-inline-start: 10px;
  }

  /* beside the rail there is room for one of them: whether it is kept, before how far ahead it looks */
  @media (min-width: 1300px) and (max-width: 1599px) {
    :host(:not([folded])) .detail:has(~ .kept:not(:empty)) {
      display: none;
    }
  }

  /* the second */
  .kept {
    flex-shrink: 100;
    min-width: 0;
    overflow: hidden;
    text-overflow: ellipsis;
    color: var(--ink-3);
    font: var(--type-unit);
  }

  nav {
    display: flex;
    align-self: stretch;
    margin-inline: 4px;
  }

  nav a {
    display: flex;
    align-items: center;
    padding-inline: 10px;
    color: var(--ink-2);
    font: var(--type-label);
    text-decoration: none;
  }

  nav a:hover {
    color: var(--ink);
  }

  nav a:focus-visible {
    outline-offset: -4px;
  }

  nav a[aria-current] {
    color: var(--ink);
    font-weight: 600;
    box-shadow: inset 0 -2px var(--ink);
  }

  .actions {
    display: flex;
    align-items: center;
    justify-content: flex-end;
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

  @media (max-width: 1299px) {
    .brand {
      width: auto;
    }

    .chooser {
      padding-inline-start: 28px;
    }
  }

  /* the mark speaks for itself before the scenario's name is cut */
  @media (max-width: 899px) {
    .word {
      display: none;
    }

    :host(*) .open .chooser {
      padding-inline-start: 16px;
    }
  }

  @media (max-width: 1099px) {
    header {
      padding-inline-end: 16px;
    }

    nav {
      margin-inline: 8px;
    }

    nav a {
      padding-inline: 12px;
    }

    .actions .text,
    .detail {
      display: none;
    }
  }

  /* the scenario scrolls away, the views stay */
  @media (max-width: 767px) {
    :host {
      top: -48px;
    }

    :host([compact]) {
      top: 0;
    }

    header {
      position: relative;
      grid-template-columns: minmax(0, 1fr) auto;
      height: auto;
      padding-inline-end: 8px;
    }

    /* at the end of the views' row: above, the scenario's name needs the room */
    .library {
      position: absolute;
      inset: 48px 8px auto auto;
      width: 44px;
    }

    :host([compact]) .library {
      display: none;
    }

    .open,
    .actions {
      height: 48px;
    }

    nav {
      grid-row: 2;
      grid-column: 1 / -1;
      height: 44px;
      margin-inline: 6px 52px;
      overflow-x: auto;
      scrollbar-width: none;
    }

    :host([compact]) nav {
      display: none;
    }

    nav a {
      padding-inline: 14px;
    }

    /* seven views: closer together, then fading where they go on */
    @media (max-width: 480px) {
      nav {
        mask-image: linear-gradient(to left, transparent, #000 12px);
      }

      nav a {
        padding-inline: 5px;
        font-size: 12.5px;
      }
    }

    .text,
    .detail,
    .redo {
      display: none;
    }

    :host(*) .open .chooser {
      padding-inline-start: 14px;
    }

    select,
    button,
    .library {
      min-height: 44px;
    }

    .actions {
      gap: 0;
    }

    button {
      justify-content: center;
      min-width: 44px;
    }

    select {
      font: var(--type-label);
      font-size: 14px;
    }
  }

  @media (max-width: 389px) {
    /* heard still */
    .kept {
      position: absolute;
      clip-path: inset(50%);
    }

    nav a {
      padding-inline: 11px;
    }

    nav {
      margin-inline-start: 9px;
    }
  }

  @media print {
    :host {
      position: static;
    }

    nav,
    .actions,
    .select .icon {
      display: none;
    }
  }
`;
