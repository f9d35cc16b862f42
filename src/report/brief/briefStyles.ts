import { SHEET_STYLES } from "../html/styles.ts";
import { PAPER } from "../looks.ts";
import { SERIF } from "../svg/drawing.ts";
import { type Paper, SHEETS } from "./paper.ts";

/** mm */
const MARGIN = { across: 17, along: 13 };

/** Two sheets of one size: what does not fit a sheet is cut rather than set on a third. */
export function briefStyles(paper: Paper): string {
  const { width, height } = SHEETS[paper];
  const inner = { width: width - 2 * MARGIN.across, height: height - 2 * MARGIN.along };
  return `${SHEET_STYLES}
  @page { size: ${paper} portrait; margin: ${MARGIN.along}mm ${MARGIN.across}mm; }
  .sheet { display: flex; flex-direction: column; width: ${inner.width}mm; height: ${inner.height - 0.5}mm; overflow: hidden; break-inside: avoid; }
  .sheet + .sheet { break-before: page; }
  .content { flex: 1; min-height: 0; overflow: hidden; }
  .head { display: flex; justify-content: space-between; gap: 16px; padding-bottom: 5px; border-bottom: 1.5px solid ${PAPER.ink}; }
  .head b { font-weight: 700; }
  .strong { margin-top: 16px; }
  .strong b { margin: 0 6px 0 8px; }
  .head + section h2 { margin-top: 18px; }
  h1 .option { background-size: 100% 3px; }
  h1 { margin-top: 6px; font-size: 21pt; line-height: 26pt; font-weight: 500; letter-spacing: -0.01em; }
  h2 { margin-top: 22px; font-size: 12.5pt; line-height: 16.5pt; font-weight: 600; }
  .reasons { margin-top: 8px; }
  .sub { margin-top: 4px; color: ${PAPER.ink2}; font: 400 10pt/14pt ${SERIF}; }
  .unit { margin: 2px 0 4px; }
  .options .name { display: flex; align-items: center; }
  .options .name > span { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; overflow: hidden; }
  .options .bar { width: 124px; padding-block: 4px 2px; }
  .options .bar svg { display: block; }
  .change .statements { display: grid; grid-template-columns: 1fr 1fr; gap: 2px 24px; margin-top: 4px; }
  .assumptions table { white-space: nowrap; }
  .assumptions td:nth-child(5) { width: 45%; max-width: 0; overflow: hidden; text-overflow: ellipsis; }
  .unit b { color: ${PAPER.ink}; }
  .foot { display: flex; justify-content: space-between; gap: 16px; margin-top: 6px; padding-top: 5px; border-top: 1px solid ${PAPER.line}; font-size: 7.5pt; line-height: 10pt; }
  .foot span:last-child { white-space: nowrap; }
  @media screen {
    body { padding: 24px; background: ${PAPER.wash}; overflow-x: auto; }
    .sheet { margin: 0 auto 24px; padding: ${MARGIN.along}mm ${MARGIN.across}mm; width: ${width}mm; height: ${height}mm; background: ${PAPER.paper}; }
  }
`;
}
