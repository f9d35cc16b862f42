import { css } from "lit";
import headHeard from "../headHeard.styles.ts";

export default css`
  th,
  td {
    padding: 5px 0 5px 24px;
  }

  .name {
    width: 190px;
    font: var(--type-label);
  }

  .name span {
    display: flex;
    align-items: baseline;
    gap: 10px;
  }

  .name svg {
    flex: none;
    transform: translateY(-3px);
  }

  .pick .name {
    font-weight: 600;
  }

  th.cost,
  td.cost {
    width: 190px;
    text-align: end;
    white-space: nowrap;
  }

  td.words {
    max-width: 620px;
    text-wrap: pretty;
  }

  :host([stale]) :is(td, .name) {
    color: var(--ink-3) !important;
  }

  @container (max-width: 599px) {
    table,
    tbody {
      display: block;
    }

    ${headHeard}

    tr {
      display: grid;
      grid-template: "name cost" auto "words words" auto / minmax(0, 1fr) auto;
      padding-block: 5px 6px;
      border-bottom: 1px solid var(--line);
    }

    th,
    td {
      padding: 0;
      border: 0;
    }

    tr.risk {
      display: block;
      padding-top: 12px;
      border-bottom: 1.5px solid var(--ink);
    }

    .risk th {
      padding: 0;
    }

    .risk th span {
      display: block;
      margin: 0;
    }

    th.name,
    td.cost {
      width: auto;
    }

    td.words {
      grid-area: words;
      max-width: none;
      color: var(--ink-2);
    }
  }
`;
