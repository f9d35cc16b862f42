import { css } from "lit";

export default css`
  th,
  td {
    padding-inline-start: 16px;
  }

  thead small {
    display: block;
  }

  .whole {
    position: sticky;
    inset-inline-end: 0;
    z-index: 1;
  }

  /* what scrolls under the whole fades out in the room beside its figures */
  tr > .whole {
    padding-inline-start: 32px;
    background: linear-gradient(to right, transparent, var(--paper) 16px);
  }

  .cost .opens {
    padding-inline-start: 8px;
  }

  tbody tr:where(:not(.total)) > .whole {
    font: var(--type-label);
  }

  tr.total > :first-child .opens {
    font: inherit;
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

    tbody tr > .whole {
      font-size: 12px;
      line-height: 18px;
    }

    th,
    td {
      padding-inline-start: 12px;
    }

    .explained > td {
      max-width: none;
    }
  }

  @media print {
    th,
    td,
    tr.total > * {
      padding-inline-start: 8px;
    }

    tbody tr > .whole {
      font-size: 8.5pt;
      line-height: 12pt;
    }

    tr > :first-child {
      padding-inline-start: 0;
    }

    .whole {
      position: static;
    }

    tr > .whole {
      padding-inline-start: 8px;
      background: none;
    }
  }
`;
