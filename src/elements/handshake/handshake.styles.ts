import { css } from "lit";
import headHeard from "../headHeard.styles.ts";

export default css`
  .trigger {
    display: grid;
    grid-template-columns: max-content minmax(0, 480px);
    gap: 4px 12px;
    margin-bottom: 16px;
  }

  .trigger label {
    line-height: 32px;
  }

  .frame {
    position: relative;
    margin-inline-start: -12px;
    padding-inline-start: 12px;
    overflow-x: auto;
    scrollbar-width: thin;
    scrollbar-color: var(--line-2) transparent;
  }

  table {
    min-width: calc(390px + 124px * var(--approaches));
  }

  th,
  td {
    padding: 4px 0 4px 12px;
    vertical-align: middle;
  }

  thead th {
    padding-bottom: 4px;
    vertical-align: bottom;
  }

  thead .kept {
    padding-inline-start: 21px;
    color: var(--ink);
    overflow-wrap: anywhere;
  }

  thead .sample {
    display: block;
    margin-bottom: 2px;
  }

  .name {
    width: 26%;
    min-width: 160px;
  }

  .weight {
    width: 84px;
  }

  .share {
    width: 44px;
    padding-inline-start: 8px;
    text-align: end;
    white-space: nowrap;
  }

  td.share {
    color: var(--ink-3);
  }

  .weight input {
    text-align: end;
  }

  th.weight {
    padding-inline-end: 9px;
    text-align: end;
  }

  .name input {
    font: var(--type-label);
  }

  @media (max-width: 767px) {
    .name input {
      font-size: 16px;
    }
  }

  .tools {
    width: 96px;
    text-align: end;
    white-space: nowrap;
  }

  .whose {
    display: none;
  }

  .signal.open > * {
    border-bottom-color: transparent;
  }

  .signal > :first-child {
    position: relative;
  }

  .signal.changed > :first-child::before {
    content: "";
    position: absolute;
    inset: 4px auto 4px -9px;
    width: 3px;
    background: var(--ink);
  }

  tfoot :is(th, td) {
    border-bottom: 0;
    padding-top: 8px;
  }

  tfoot th {
    font: var(--type-strong);
  }

  .total {
    padding-inline-start: 21px;
  }

  .add {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    margin-top: 8px;
  }

  .full {
    margin-inline-start: 12px;
  }

  @media print {
    .add {
      display: none;
    }
  }

  @container (max-width: 759px) {
    .trigger {
      grid-template-columns: minmax(0, 1fr);
    }

    .trigger label {
      line-height: 20px;
    }

    table {
      display: block;
      min-width: 0;
      border-top: 1.5px solid var(--ink);
    }

    tbody,
    tfoot {
      display: block;
    }

    ${headHeard}

    .signal {
      display: grid;
      grid-template-columns: minmax(0, 1fr) 96px 52px;
      align-items: center;
      padding-block: 12px 8px;
      border-bottom: 1px solid var(--line);
    }

    th,
    td {
      width: auto !important;
      padding: 0;
      border: 0 !important;
    }

    .signal > .name {
      grid-column: 1 / -1;
      margin-bottom: 8px;
    }

    .signal > .weight {
      grid-column: 1 / 3;
      display: grid;
      grid-template-columns: minmax(0, 1fr) 96px;
      align-items: center;
    }

    .whose {
      display: block;
      color: var(--ink-2);
    }

    .signal > .kept {
      grid-column: 1 / -1;
      display: grid;
      grid-template-columns: minmax(0, 1fr) minmax(150px, 50%);
      gap: 12px;
      align-items: center;
      margin-top: 4px;
    }

    .quantity {
      padding-inline: 8px 4px;
      text-align: end;
    }

    .signal > .tools {
      grid-column: 1 / -1;
      text-align: end;
    }

    .opened {
      display: block;
      border-bottom: 1px solid var(--line);
    }

    .opened td {
      display: block;
    }

    .signal.open {
      border-bottom: 0;
    }

    tfoot tr {
      display: block;
      padding-top: 12px;
    }

    tfoot :is(.weight, .share, .tools) {
      display: none;
    }

    tfoot td.total {
      display: flex;
      justify-content: space-between;
      padding: 2px 0;
    }
  }
`;
