import { css } from "lit";

export default css`
  :host {
    container-type: inline-size;
  }

  .choosers {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 4px 32px;
    padding-bottom: 10px;
    border-bottom: 1px solid var(--line);
  }

  .chooser {
    display: flex;
    align-items: center;
    gap: 10px;
    min-width: 0;
  }

  .letter {
    flex: none;
    min-width: 14px;
    color: var(--ink-3);
    font: italic 400 16px / 24px var(--serif);
  }

  .chooser select {
    max-width: 280px;
    min-width: 0;
  }

  .chooser button {
    display: grid;
    place-items: center;
    min-width: 28px;
    min-height: 28px;
    color: var(--ink-2);
  }

  .add {
    display: flex;
    align-items: center;
    gap: 6px;
    min-height: 28px;
    color: var(--ink-2);
  }

  .add:hover,
  .chooser button:hover {
    color: var(--ink);
  }

  .duel {
    display: grid;
    grid-template-columns: minmax(0, 9fr) minmax(420px, 14fr) minmax(0, 9fr);
    align-items: start;
    gap: 32px;
    margin-top: 24px;
  }

  .many {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 240px), 1fr));
    align-items: start;
    gap: 32px;
    margin-top: 24px;
  }

  .many > .slope {
    grid-column: 1 / -1;
    width: 100%;
    max-width: 1000px;
    margin-inline: auto;
  }

  .attribution,
  .differences,
  .curves {
    margin-top: 40px;
  }

  .flips {
    max-width: 760px;
    margin: 12px 0 0;
    font: var(--type-reason);
    text-wrap: pretty;
  }

  .flips span {
    color: var(--ink-2);
  }

  .pair {
    display: flex;
    align-items: center;
    gap: 8px;
    margin-bottom: 8px;
    color: var(--ink-3);
    font: var(--type-unit);
  }

  .pair select {
    border-bottom: 1px solid var(--line-2);
    font: var(--type-label);
  }

  .curves {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: 40px 56px;
  }

  .said {
    max-width: 640px;
    margin: 32px 0 0;
    font: var(--type-reason);
    text-wrap: pretty;
  }

  .waiting {
    margin: 0;
    color: var(--ink-2);
    font: var(--type-reason);
  }

  .error {
    color: var(--fault);
  }

  .again {
    min-height: 24px;
    border-bottom: 1px solid var(--line-2);
    font: var(--type-label);
  }

  details > summary {
    display: flex;
    align-items: center;
    gap: 6px;
    width: fit-content;
    min-height: 28px;
    margin-bottom: 8px;
    font: var(--type-reading);
    cursor: pointer;
    list-style: none;
  }

  details > summary::-webkit-details-marker {
    display: none;
  }

  details[open] > summary .icon {
    transform: rotate(90deg);
  }

  @container (max-width: 1099px) {
    .duel {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    }

    .duel > .slope {
      grid-row: 2;
      grid-column: 1 / -1;
      width: 100%;
      max-width: 720px;
      margin-inline: auto;
    }
  }

  @container (max-width: 799px) {
    .curves {
      grid-template-columns: minmax(0, 1fr);
    }
  }

  @container (max-width: 599px) {
    .duel {
      grid-template-columns: minmax(0, 1fr);
    }

    .duel > .slope {
      grid-row: auto;
    }

    .choosers {
      display: grid;
    }

    .choosers > .add {
      order: 1;
    }

    .chooser select {
      max-width: 100%;
    }

    .attribution,
    .differences,
    .curves {
      margin-top: 32px;
    }
  }

  @media (max-width: 767px) {
    .chooser select,
    .chooser button,
    .pair select,
    .add,
    .again,
    details > summary {
      min-height: 44px;
    }

    .chooser button {
      min-width: 44px;
    }
  }

  @media print {
    .add,
    .again,
    .chooser button {
      display: none;
    }
  }
`;
