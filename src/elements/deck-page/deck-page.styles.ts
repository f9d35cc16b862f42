import { css } from "lit";

/** The stage: `--u` is one px of 1920; what is written in the figure takes `--words` of its size, the title `--title`. */
export default css`
  :host {
    --u: calc(100cqw / 1920);
    --dash: calc(2 * var(--u));
    position: relative;
    aspect-ratio: 16 / 9;
    overflow: hidden;
    background: var(--paper);
  }

  :host(:not([reflow])) {
    container-type: inline-size;
  }

  .sheet {
    --title: 1;
    --words: 1;
    position: absolute;
    inset: 0;
    display: flex;
    flex-direction: column;
    padding: calc(80 * var(--u)) calc(120 * var(--u)) 0;
    overflow-wrap: anywhere;
  }

  h2,
  p,
  ul {
    margin: 0;
  }

  header {
    flex: none;
    max-width: calc(1560 * var(--u));
  }

  h2 {
    max-height: calc(288 * var(--u));
    overflow: hidden;
    font: 500 calc(60 * var(--u) * var(--title)) / calc(70 * var(--u) * var(--title)) var(--serif);
    letter-spacing: -0.012em;
    text-wrap: balance;
  }

  .option {
    padding-bottom: 0.06em;
    background-repeat: repeat-x;
    background-position: 0 100%;
    background-size: 100% calc(5 * var(--u));
  }

  h2 .option {
    line-height: 1;
  }

  .said .option {
    background-size: 100% calc(3 * var(--u));
  }

  .sub {
    max-width: calc(1440 * var(--u));
    max-height: calc(120 * var(--u));
    margin-top: calc(18 * var(--u));
    overflow: hidden;
    color: var(--ink-2);
    font: 400 calc(28 * var(--u)) / calc(40 * var(--u)) var(--serif);
    text-wrap: pretty;
  }

  .unit {
    flex: none;
    margin-top: calc(34 * var(--u));
    color: var(--ink-3);
    font: 400 calc(22 * var(--u)) / calc(32 * var(--u)) var(--sans);
  }

  .figure {
    flex: 1;
    min-height: 0;
    margin-block: calc(22 * var(--u)) calc(30 * var(--u));
    overflow: clip;
    overflow-clip-margin: calc(40 * var(--u));
  }

  .figure svg[role="img"] {
    height: 100%;
  }

  ul {
    display: grid;
    min-height: 100%;
    padding: 0;
    list-style: none;
  }

  ul.two {
    grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    column-gap: calc(90 * var(--u));
  }

  li {
    padding-block: calc(26 * var(--u) * var(--words));
    border-top: calc(1.5 * var(--u)) solid var(--line);
  }

  .said {
    max-width: calc(1500 * var(--u));
    font: 400 calc(38 * var(--u) * var(--words)) / calc(50 * var(--u) * var(--words)) var(--serif);
    letter-spacing: -0.006em;
    text-wrap: pretty;
  }

  .two .said {
    font-size: calc(34 * var(--u) * var(--words));
    line-height: calc(46 * var(--u) * var(--words));
  }

  .detail {
    max-width: calc(1360 * var(--u));
    margin-top: calc(6 * var(--u) * var(--words));
    color: var(--ink-2);
    font: 400 calc(24 * var(--u) * var(--words)) / calc(34 * var(--u) * var(--words)) var(--sans);
    text-wrap: pretty;
  }

  table {
    --row: calc(var(--u) * var(--words));
    width: 100%;
    border-collapse: collapse;
    font: 400 calc(27 * var(--row)) / calc(36 * var(--row)) var(--sans);
    overflow-wrap: break-word;
  }

  :is(th, td) {
    padding: calc(13 * var(--row)) 0 calc(13 * var(--row)) calc(36 * var(--row));
    border-bottom: calc(1.5 * var(--u)) solid var(--line);
    vertical-align: baseline;
    font-weight: inherit;
    text-align: start;
  }

  :is(th, td):first-child {
    padding-inline-start: 0;
  }

  :is(th, td).right {
    text-align: end;
    white-space: nowrap;
  }

  thead :is(th, td) {
    padding-block: 0 calc(10 * var(--row));
    border-bottom: calc(2 * var(--u)) solid var(--ink);
    color: var(--ink-3);
    font-size: calc(22 * var(--row));
  }

  tbody th {
    font-weight: 500;
  }

  .name {
    display: inline-flex;
    align-items: baseline;
    gap: calc(18 * var(--row));
  }

  .name > span {
    min-width: 9em;
    max-width: 22em;
    overflow-wrap: anywhere;
  }

  .sample {
    flex: none;
    width: calc(44 * var(--row));
    height: calc(10 * var(--row));
    transform: translateY(calc(-6 * var(--row)));
  }

  .total :is(th, td) {
    border-top: calc(2 * var(--u)) solid var(--ink);
    border-bottom: 0;
    font-weight: 600;
  }

  .column {
    display: none;
  }

  footer {
    display: flex;
    flex: none;
    align-items: center;
    gap: calc(28 * var(--u));
    height: calc(78 * var(--u));
    padding-bottom: calc(20 * var(--u));
    border-top: calc(1.5 * var(--u)) solid var(--line);
    color: var(--ink-3);
    font: 400 calc(17 * var(--u)) / calc(24 * var(--u)) var(--sans);
  }

  .brand {
    display: inline-flex;
    align-items: center;
    gap: calc(9 * var(--u));
    color: var(--ink);
    font: 600 calc(20 * var(--u)) / calc(24 * var(--u)) var(--serif);
  }

  .mark {
    width: calc(21 * var(--u));
    height: calc(14 * var(--u));
  }

  .stamp {
    flex: 1;
    min-width: 0;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .stamp b {
    color: var(--ink);
    font-weight: 400;
  }

  .dashes {
    display: flex;
    gap: calc(10 * var(--u));
  }

  .dashes i {
    width: calc(28 * var(--u));
    height: calc(3 * var(--u));
    background: var(--line-2);
  }

  .dashes .here {
    background: var(--ink);
  }

  .place {
    white-space: nowrap;
  }

  :host([stale]) :is(h2, .sub) {
    color: var(--ink-3);
  }

  :host([stale]) .figure {
    opacity: 0.72;
  }
`;
