import { PAPER } from "../looks.ts";
import { SERIF } from "../svg/drawing.ts";
import { SHEET_STYLES } from "./styles.ts";

/** One long sheet on a screen, pages where it is printed on paper of any size. */
export const REPORT_STYLES = `${SHEET_STYLES}
  @page { margin: 14mm 15mm 16mm; }
  @page broad { size: landscape; }
  body { padding: 32px 24px 64px; font-size: 13px; line-height: 20px; }
  main, body > header { max-width: 880px; margin-inline: auto; }
  table, .unit { font-size: 12px; line-height: 18px; }
  .strong b { margin: 0 6px 0 8px; }
  h1 { margin-top: 12px; font-size: 34px; line-height: 42px; font-weight: 500; letter-spacing: -0.012em; }
  h1 .option { background-size: 100% 3px; }
  h2 { font-size: 22px; line-height: 28px; font-weight: 600; }
  h3 { margin-top: 20px; font-size: 16px; line-height: 22px; font-weight: 600; }
  .reasons { margin-top: 10px; }
  .reason { font-size: 16px; line-height: 24px; }
  .facts { margin-top: 2px; }
  .missing { margin-top: 12px; font-weight: 600; }
  nav { margin-top: 24px; }
  nav ol { padding-left: 22px; }
  section { margin-top: 44px; padding-top: 18px; border-top: 1.5px solid ${PAPER.ink}; }
  .sub { margin-top: 4px; color: ${PAPER.ink2}; font: 400 16px/24px ${SERIF}; }
  .unit { margin: 8px 0 6px; }
  .wide { overflow-x: auto; }
  .wide table { width: auto; min-width: 100%; overflow-wrap: break-word; }
  .wide tbody th { min-width: 110px; }
  .dated { white-space: nowrap; }
  .assumptions :is(th, td) { font-size: 11px; line-height: 16px; }
  .judged { white-space: nowrap; }
  .statements .said { font-size: 17px; line-height: 24px; }
  .stamp { margin-top: 14px; font-size: 11px; line-height: 16px; }
  @media print {
    body { padding: 0; }
    section { margin-top: 28px; }
    #tables, #assumptions { page: broad; }
    .wide { overflow: visible; }
    .wide table, .assumptions :is(th, td) { font-size: 7pt; line-height: 9.5pt; }
    .wide :is(th, td) { padding-left: 6px; }
    nav { break-after: page; }
  }
`;
