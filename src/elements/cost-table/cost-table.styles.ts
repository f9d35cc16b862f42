import { css } from "lit";
import headHeard from "../headHeard.styles.ts";

export default css`
  th,
  td {
    height: 32px;
    padding: 0;
    text-align: end;
    white-space: nowrap;
    vertical-align: middle;
  }

  td:not(.bar),
  th:not(.bar, .name) {
    padding-inline-start: 16px;
  }

  thead th {
    height: 28px;
  }

  .name {
    width: 1px;
    padding-inline-end: 14px;
    text-align: start;
  }

  .name button {
    display: flex;
    align-items: center;
    gap: 10px;
    min-height: 32px;
    font: var(--type-label);
  }

  .name span {
    max-width: min(240px, 33cqi);
    overflow: hidden;
    text-overflow: ellipsis;
  }

  /* where the bars would be squeezed, long names take two lines */
  @container (min-width: 560px) and (max-width: 760px) {
    thead .scale .middle:nth-last-child(2) {
      display: none;
    }

    .name span {
      width: 24cqi;
      max-width: none;
      white-space: normal;
      line-height: 16px;
    }
  }

  tr.pick .name button {
    font-weight: 600;
  }

  .sample {
    flex: none;
  }

  .bar {
    min-width: 84px;
  }

  .bar svg {
    display: block;
  }

  .grid {
    stroke: var(--line);
  }

  .scale {
    position: relative;
    display: block;
    height: 18px;
    color: var(--ink-3);
    font: var(--type-unit);
  }

  .scale span {
    position: absolute;
  }

  .scale .middle {
    transform: translateX(-50%);
  }

  .scale .end {
    transform: translateX(-100%);
  }

  .total {
    font: var(--type-strong);
  }

  thead .total {
    font: var(--type-unit);
  }

  .quiet,
  .difference {
    color: var(--ink-3);
  }

  .narrow,
  .scale.below {
    display: none;
  }

  tbody tr:hover .name span,
  .name button:focus-visible span {
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 3px;
  }

  :host([stale]) td,
  :host([stale]) .name button {
    color: var(--ink-3) !important;
  }

  :host([compact]) :is(thead, td:not(.total), .scale.below, tbody tr:nth-child(n + 4)) {
    display: none !important;
  }

  :host([compact]) tr {
    display: flex;
    align-items: center;
    justify-content: space-between;
    padding: 0;
  }

  :host([compact]) .name button {
    min-height: 32px;
  }

  @container (max-width: 799px) {
    .difference {
      display: none;
    }
  }

  @container (max-width: 559px) {
    table,
    tbody {
      display: block;
    }

    ${headHeard}

    tbody {
      border-top: 1.5px solid var(--ink);
    }

    tr {
      display: grid;
      grid-template: "name name total" auto "bar bar bar" 32px "paid cheapest above" auto / minmax(0, 1fr) auto minmax(0, 1fr);
      padding-block: 5px 7px;
      border-bottom: 1px solid var(--line);
    }

    th,
    td {
      height: auto;
      border: 0;
    }

    td:not(.bar) {
      padding: 0;
      color: var(--ink-3);
      font: var(--type-unit);
    }

    .name {
      grid-area: name;
      width: auto;
      white-space: normal;
    }

    .name span {
      max-width: none;
      overflow-wrap: anywhere;
    }

    .name button {
      position: relative;
      min-height: 28px;
      font-size: 14px;
    }

    /* a target of 44 px in a line of 28 */
    .name button::before {
      content: "";
      position: absolute;
      inset: -8px 0;
    }

    .bar {
      grid-area: bar;
    }

    td.total {
      grid-area: total;
      align-self: center;
      color: var(--ink);
      font: var(--type-strong);
      font-size: 14px;
    }

    .paid {
      grid-area: paid;
      text-align: start;
    }

    .cheapest {
      grid-area: cheapest;
    }

    .above {
      grid-area: above;
    }

    .narrow {
      display: inline;
    }

    .wide {
      display: none;
    }

    .scale.below {
      display: block;
      margin-top: 2px;
    }
  }
`;
