import { css } from "lit";

/** A list of options with a line sample before each: for approaches and plans. */
export default css`
  :host {
    container-type: inline-size;
  }

  .unit {
    max-width: 640px;
    margin: -4px 0 12px;
    color: var(--ink-2);
    font: var(--type-body);
  }

  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .row {
    position: relative;
    display: grid;
    grid-template-columns: 30px minmax(0, 1fr);
    gap: 0 12px;
    padding: 10px 0 6px 12px;
    border-bottom: 1px solid var(--line);
  }

  .row:first-child {
    border-top: 1px solid var(--line);
  }

  .row.changed::before {
    content: "";
    position: absolute;
    inset: 8px auto 8px 0;
    width: 3px;
    background: var(--ink);
  }

  .row > .sample {
    margin-top: 13px;
  }

  .row:first-child > .sample {
    margin-top: 31px;
  }

  .row > .sample ~ * {
    grid-column: 2;
  }

  .row > :nth-child(2) {
    grid-row: 1;
  }

  .acts {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 16px;
    color: var(--ink-2);
    font: var(--type-unit);
  }

  .acts :is(a, button) {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    min-height: 28px;
    color: var(--ink-2);
    font: var(--type-unit);
    text-decoration: none;
  }

  .acts :is(a, button):hover:not(:disabled) {
    color: var(--ink);
    text-decoration: underline;
    text-underline-offset: 3px;
  }

  button:disabled {
    color: var(--ink-3);
    cursor: default;
  }

  .asked {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 12px;
    margin: 8px 0 4px;
    padding-left: 12px;
    border-left: 1px solid var(--ink);
  }

  .asked p {
    flex: 1 1 320px;
    margin: 0;
    font: var(--type-body);
    overflow-wrap: anywhere;
  }

  .add {
    margin-top: 12px;
  }

  .act {
    display: inline-flex;
    align-items: center;
    gap: 8px;
  }

  .full {
    margin-inline-start: 12px;
    color: var(--ink-3);
    font: var(--type-unit);
  }

  .choices {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: 0 32px;
    margin-top: 12px;
    max-width: 860px;
  }

  .choices h3 {
    margin: 0 0 4px;
    color: var(--ink-3);
    font: var(--type-unit);
  }

  .choice {
    display: flex;
    align-items: center;
    gap: 12px;
    width: 100%;
    min-height: 36px;
    padding: 6px 0;
    border-top: 1px solid var(--line);
    overflow-wrap: anywhere;
  }

  .choice:hover {
    background: var(--wash);
  }

  .choice b,
  .choice small {
    display: block;
  }

  .choice .sample {
    flex: none;
  }

  .note {
    grid-column: 1 / -1;
    margin: 8px 0 0;
    color: var(--ink-3);
    font: var(--type-unit);
  }

  /* each row's fields say what they are, and the line stands beside the first of them */
  @container (max-width: 613px) {
    .row > .sample {
      margin-top: 31px;
    }
  }

  @media (max-width: 767px) {
    .row {
      grid-template-columns: minmax(0, 1fr);
    }

    .row > .sample.sample {
      margin: 4px 0;
    }

    .row > .sample ~ *,
    .row > :nth-child(2) {
      grid-column: 1;
      grid-row: auto;
    }

    .acts :is(a, button),
    .choice {
      min-height: 44px;
    }

    .choices {
      grid-template-columns: minmax(0, 1fr);
      gap: 16px;
    }
  }

  @media print {
    .acts,
    .add {
      display: none;
    }
  }
`;
