import { css } from "lit";
import headHeard from "../headHeard.styles.ts";

export default css`
  .decay {
    display: grid;
    grid-template-columns: repeat(3, minmax(0, 220px));
    align-items: start;
    gap: 8px 24px;
    margin-bottom: 12px;
  }

  .term {
    display: block;
    color: var(--ink-3);
    font: var(--type-unit);
  }

  .decay .quantity {
    width: calc(100% + 9px);
    margin-inline-start: -9px;
  }

  .limit input {
    margin-top: 4px;
  }

  th,
  td {
    padding: 4px 0 4px 16px;
    vertical-align: middle;
  }

  .approach {
    display: flex;
    min-width: 132px;
    align-items: center;
    gap: 10px;
    overflow-wrap: anywhere;
  }

  .approach svg {
    flex: none;
  }

  .cell .quantity {
    margin-inline-start: -9px;
  }

  .figure {
    width: 100px;
    text-align: end;
  }

  .whose {
    display: none;
  }

  .crossing.open > * {
    border-bottom-color: transparent;
  }

  @container (max-width: 679px) {
    .decay {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    }

    .limit {
      grid-column: 1 / -1;
    }

    table,
    tbody {
      display: block;
    }

    ${headHeard}

    .crossing {
      display: block;
      padding-block: 10px 6px;
      border-top: 1px solid var(--line);
    }

    th,
    td {
      display: block;
      width: auto;
      padding: 0;
      border: 0;
    }

    th {
      margin-bottom: 4px;
      font: var(--type-label);
    }

    .cell,
    .figure {
      display: grid;
      grid-template-columns: minmax(0, 1fr) minmax(150px, 62%);
      width: auto;
      align-items: center;
      min-height: 28px;
      text-align: end;
    }

    .cell .quantity {
      margin: 0;
      padding-inline: 8px 0;
      text-align: end;
    }

    .whose {
      display: block;
      color: var(--ink-2);
      text-align: start;
    }

    tr.opened,
    .opened td {
      display: block;
    }
  }
`;
