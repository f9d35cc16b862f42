import { css } from "lit";

export default css`
  .frame {
    overflow-x: auto;
  }

  table {
    min-width: calc(150px + 110px * var(--columns));
    table-layout: fixed;
  }

  th,
  td {
    padding: 3px 0 3px 20px;
  }

  thead th:first-child {
    width: 24%;
  }

  thead th {
    font: var(--type-label);
    vertical-align: bottom;
  }

  thead .pick {
    font-weight: 600;
  }

  .sample {
    display: block;
    margin-bottom: 3px;
  }

  .measure {
    color: var(--ink-2);
  }

  .main td {
    font-weight: 600;
  }

  .short,
  .week {
    color: var(--ink-2);
    font: var(--type-unit);
  }

  .short {
    display: block;
  }

  .kept {
    display: flex;
    align-items: center;
    gap: 8px;
  }

  .kept svg {
    flex: none;
  }

  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  li {
    padding-bottom: 3px;
    line-height: 17px;
    text-wrap: pretty;
  }

  .whose {
    display: none;
  }

  :host([stale]) td,
  .earlier td {
    color: var(--ink-3);
  }

  @container (max-width: 599px) {
    table,
    thead,
    tbody {
      display: block;
    }

    tr {
      display: grid;
      grid-template-columns: repeat(var(--columns), minmax(0, 1fr));
      gap: 0 8px;
      border-bottom: 1px solid var(--line);
    }

    thead tr {
      border-bottom: 1.5px solid var(--ink);
    }

    table {
      min-width: 0;
    }

    th,
    td,
    thead th {
      padding: 2px 0;
      border: 0;
      overflow-wrap: anywhere;
    }

    thead th:first-child {
      display: none;
    }

    th.measure,
    .criterion th {
      grid-column: 1 / -1;
    }

    th.measure {
      padding-bottom: 0;
      color: var(--ink-3);
      font: var(--type-unit);
    }

    .kept svg {
      display: none;
    }

    tr.lists {
      display: block;
      padding-block: 4px;
    }

    .lists td {
      display: block;
    }

    .whose {
      display: block;
      font: var(--type-label);
    }
  }
`;
