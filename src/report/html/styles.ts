import { PAPER } from "../looks.ts";
import { SANS, SERIF } from "../svg/drawing.ts";

/** What the brief and the report have in common: a white sheet, hairlines, serif that speaks and sans that measures. */
export const SHEET_STYLES = `
  *, *::before, *::after { box-sizing: border-box; }
  :root { color-scheme: only light; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  body { margin: 0; background: ${PAPER.paper}; color: ${PAPER.ink}; font: 400 9pt/13pt ${SANS}; font-variant-numeric: tabular-nums lining-nums; overflow-wrap: anywhere; }
  h1, h2, h3, p, ul, ol, table { margin: 0; }
  h1, h2, h3 { font-family: ${SERIF}; text-wrap: balance; break-after: avoid; }
  a { color: inherit; }
  small { color: ${PAPER.ink3}; font-size: inherit; }
  .option { padding-bottom: 3px; background-repeat: repeat-x; background-position: 0 100%; background-size: 100% 2px; -webkit-box-decoration-break: clone; box-decoration-break: clone; }
  .unit, .stamp, .facts { color: ${PAPER.ink3}; }
  .unit { font-size: 8.5pt; line-height: 12pt; }
  .reason { font: 400 11pt/16pt ${SERIF}; }
  .strength, .sample { vertical-align: middle; }
  .sample { margin-right: 8px; flex: none; }
  .heard { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
  table { width: 100%; border-collapse: collapse; font-size: 8.5pt; line-height: 12pt; }
  caption { text-align: left; }
  th, td { padding: 3.5px 0 3.5px 12px; border-bottom: 1px solid ${PAPER.line}; font-weight: 400; text-align: left; vertical-align: top; }
  :is(th, td):first-child { padding-left: 0; }
  thead th { border-bottom-color: ${PAPER.ink}; color: ${PAPER.ink3}; vertical-align: bottom; }
  tbody th { font-weight: 500; }
  .figure { text-align: right; white-space: nowrap; overflow-wrap: normal; }
  .total :is(th, td) { border-bottom: 0; border-top: 1px solid ${PAPER.ink}; font-weight: 700; }
  tr { break-inside: avoid; }
  thead { display: table-header-group; }
  .statements { padding: 0; list-style: none; }
  .statements li { padding: 4px 0; border-bottom: 1px solid ${PAPER.line}; break-inside: avoid; }
  .statements .said { font: 600 10.5pt/15pt ${SERIF}; }
  .statements small { display: block; }
  svg[role="img"] { display: block; width: 100%; height: auto; break-inside: avoid; }
`;
