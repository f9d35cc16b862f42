import { css } from "lit";

export default css`
  th,
  td {
    padding: 4px 0 4px 16px;
    border-bottom: 1px solid var(--line);
    background: var(--paper);
    font: var(--type-body);
    text-align: end;
    vertical-align: baseline;
    white-space: nowrap;
  }

  thead th {
    border-bottom: 1.5px solid var(--ink);
    color: var(--ink-3);
    font: var(--type-unit);
  }

  thead small {
    display: block;
  }

  tr > :first-child {
    padding-inline-start: 0;
    text-align: start;
  }

  :is(tr > :first-child, .whole) {
    position: sticky;
    z-index: 1;
  }

  tr > :first-child {
    inset-inline-start: 0;
    padding-inline-end: 8px;
  }

  .whole {
    inset-inline-end: 0;
  }

  /* what scrolls under the columns that stay fades out in the room beside their figures */
  tr > .whole {
    padding-inline-start: 32px;
    background: linear-gradient(to right, transparent, var(--paper) 16px);
  }

  tr > :first-child::after {
    content: "";
    position: absolute;
    inset-block: 0;
    inset-inline-start: 100%;
    width: 12px;
    background: linear-gradient(to right, var(--paper), transparent);
    pointer-events: none;
  }

  .cost .opens {
    padding-inline-start: 8px;
  }

  tbody .whole {
    font: var(--type-label);
  }

  tr.total > * {
    border-top: 1.5px solid var(--ink);
    font: var(--type-strong);
  }

  tr.total > :first-child .opens {
    font: inherit;
  }

  tr:has(+ tr.total) > * {
    border-bottom: 0;
  }

  /* the periods have nothing to say here: the rule is under the whole alone */
  tr.total > .none {
    border-top-color: transparent;
  }

  .explained > td {
    position: static;
    padding-block: 0;
  }

  .explained > td::after {
    content: none;
  }

  .explained .formula {
    position: sticky;
    inset-inline-start: 0;
    width: max-content;
    max-width: min(72ch, 100cqw);
  }

  :host([stale]) td {
    color: var(--ink-3);
  }

  @container (max-width: 599px) {
    .opens {
      min-height: 36px;
    }

    tr > .whole {
      padding-inline-start: 20px;
    }

    tr > :first-child {
      min-width: 118px;
      max-width: 118px;
      white-space: normal;
    }

    th,
    td,
    tbody .whole,
    tr.total > * {
      font-size: 12px;
      line-height: 18px;
    }

    th,
    td {
      padding-inline-start: 12px;
    }

    tr > :first-child {
      padding-inline-start: 0;
    }

    .explained > td {
      max-width: none;
    }
  }

  @media print {
    .frame {
      overflow: visible;
    }

    th,
    td {
      background: none;
    }

    th,
    td,
    tbody .whole,
    tr.total > * {
      padding-inline-start: 8px;
      font-size: 8.5pt;
      line-height: 12pt;
    }

    tr > :first-child {
      padding-inline-start: 0;
    }

    :is(tr > :first-child, .whole) {
      position: static;
    }

    tr > :first-child::after {
      content: none;
    }

    tr > .whole {
      padding-inline-start: 8px;
      background: none;
    }
  }
`;
