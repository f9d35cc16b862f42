import { css } from "lit";

/** The same page in a column: words of a size to be read in the hand, the chart as wide as the column below them. */
export default css`
  :host([reflow]) {
    --u: 1px;
    --dash: 1px;
    aspect-ratio: auto;
    overflow: visible;
  }

  :host([reflow]) .sheet {
    position: static;
    min-height: 100%;
    padding: 28px 20px 0;
    container-type: inline-size;
  }

  :host([reflow]) :is(header, h2, .sub, .said, .detail) {
    max-width: 680px;
    max-height: none;
    overflow: visible;
  }

  :host([reflow]) h2 {
    font: var(--type-verdict-narrow);
  }

  :host([reflow]) h2 br {
    display: none;
  }

  :host([reflow]) .option {
    background-size: 100% 3px;
  }

  :host([reflow]) .sub {
    margin-top: 12px;
    font: 400 17px / 26px var(--serif);
  }

  :host([reflow]) .unit {
    margin-top: 24px;
    font: var(--type-unit);
    font-size: 13px;
  }

  :host([reflow]) .figure {
    flex: 0 1 auto;
    margin-block: 16px 28px;
    overflow: visible;
  }

  :host([reflow]) .figure svg[role="img"] {
    height: auto;
  }

  :host([reflow]) ul {
    display: block;
    min-height: 0;
  }

  :host([reflow]) li {
    padding-block: 14px;
    border-top-width: 1px;
  }

  :host([reflow]) .said {
    font: 400 19px / 27px var(--serif);
  }

  :host([reflow]) .said .option {
    background-size: 100% 2px;
  }

  :host([reflow]) .detail {
    margin-top: 4px;
    font: 400 14px / 21px var(--sans);
  }

  :host([reflow]) table {
    font: 400 15px / 22px var(--sans);
  }

  :host([reflow]) footer {
    flex-wrap: wrap;
    gap: 4px 12px;
    height: auto;
    margin-top: auto;
    padding-block: 12px;
    border-top-width: 1px;
    font: var(--type-stamp);
  }

  :host([reflow]) .brand {
    gap: 6px;
    font: 600 14px / 20px var(--serif);
  }

  :host([reflow]) .mark {
    width: 16px;
    height: 11px;
  }

  :host([reflow]) .stamp {
    flex: 1 0 100%;
    order: 3;
    white-space: normal;
  }

  :host([reflow]) .dashes {
    gap: 5px;
    margin-inline-start: auto;
  }

  :host([reflow]) .dashes i {
    width: 14px;
    height: 2px;
  }

  @container (min-width: 560px) {
    :host([reflow]) h2 {
      font: var(--type-verdict);
    }

    :host([reflow]) .sub {
      font-size: 20px;
      line-height: 30px;
    }

    :host([reflow]) .said {
      font-size: 23px;
      line-height: 32px;
    }

    :host([reflow]) .detail,
    :host([reflow]) .unit {
      font-size: 16px;
      line-height: 24px;
    }

    :host([reflow]) table {
      --row: 0.62px;
      font-size: 16px;
    }

    :host([reflow]) thead :is(th, td) {
      font-size: 14px;
    }
  }

  @container (max-width: 559px) {
    :host([reflow]) :is(table, tbody) {
      display: block;
    }

    :host([reflow]) thead {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }

    :host([reflow]) tbody tr {
      display: grid;
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: 2px 16px;
      padding-block: 12px;
      border-top: 1px solid var(--line);
    }

    :host([reflow]) tbody tr.total {
      border-top: 1.5px solid var(--ink);
    }

    :host([reflow]) tbody :is(th, td) {
      display: block;
      padding: 0;
      border: 0;
      text-align: start;
      white-space: normal;
    }

    :host([reflow]) tbody th {
      grid-column: 1 / -1;
      font-weight: 600;
    }

    :host([reflow]) .name > span {
      min-width: 0;
    }

    :host([reflow]) .sample {
      width: 26px;
      height: 6px;
      transform: translateY(-3px);
    }

    :host([reflow]) .name {
      gap: 10px;
    }

    :host([reflow]) .column {
      display: block;
      color: var(--ink-3);
      font: var(--type-unit);
    }
  }
`;
