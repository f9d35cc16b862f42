import JSZip from "jszip";
import { chartWorkbook, PART_DATE } from "./chartWorkbook.ts";
import type { NativeChart } from "./chartXml.ts";
import { ACCENTS, SHEET } from "./slideStyle.ts";

/** What a file takes besides what pptxgenjs writes. */
export interface Finish {
  /** in the order in which they were placed */
  charts: readonly NativeChart[];
  /** what a screen reader says of a table, by the name of its shape */
  tables: ReadonlyMap<string, string>;
}

/**
 * The file that pptxgenjs wrote, with our own charts and their workbooks in place of its own, notes in paragraphs,
 * shapes numbered apart, our colours as the theme's, and no time of day anywhere: the same pages give the same bytes.
 */
export async function finishedFile(written: Uint8Array, { charts, tables }: Finish): Promise<Uint8Array> {
  const from = await JSZip.loadAsync(written);
  const to = new JSZip();
  const file = (path: string, data: string | Uint8Array) =>
    to.file(path, data, { date: PART_DATE, createFolders: false, unixPermissions: null });
  const paths = Object.keys(from.files).filter((path) => !from.files[path].dir);
  const numbers = [...new Set(paths.flatMap((path) => /^ppt\/charts\/chart(\d+)\.xml$/.exec(path)?.[1] ?? []))];
  numbers.sort((a, b) => Number(a) - Number(b));
  // pptxgenjs counts charts on from file to file: here every file begins with chart 1
  const renumbered = (text: string) =>
    text.replace(/(\/chart|Microsoft_Excel_Worksheet)(\d+)(?=\.xml|\.xlsx)/g, (all, stem, number) => {
      const at = numbers.indexOf(number);
      return at < 0 ? all : `${stem}${at + 1}`;
    });
  for (const path of paths) {
    const number = /(?:charts\/chart|Worksheet)(\d+)\.(?:xml|xlsx)$/.exec(path)?.[1];
    const chart = number === undefined ? undefined : charts[numbers.indexOf(number)];
    const name = renumbered(path);
    if (chart && path.endsWith(".xlsx")) file(name, await chartWorkbook(chart.data));
    else if (chart && path.startsWith("ppt/charts/chart")) file(name, chart.xml);
    else if (/\.(xml|rels)$/.test(path)) {
      const text = await from.files[path].async("string");
      file(name, mended(path, hasPaths(path) ? renumbered(text) : text, tables));
    } else file(name, await from.files[path].async("uint8array"));
  }
  return to.generateAsync({ type: "uint8array", compression: "DEFLATE" });
}

function hasPaths(path: string): boolean {
  return path.endsWith(".rels") || path === "[Content_Types].xml";
}

function mended(path: string, xml: string, tables: ReadonlyMap<string, string>): string {
  if (path === "docProps/core.xml") return xml.replace(/<dcterms:(created|modified)[^>]*>[^<]*<\/dcterms:\1>\s*/g, "");
  if (path.startsWith("ppt/theme/")) return themed(xml);
  if (path.startsWith("ppt/notesSlides/notesSlide")) return inParagraphs(xml);
  if (!/^ppt\/slide(s|Layouts)\//.test(path)) return xml;
  let id = 1;
  return xml.replace(/<p:cNvPr id="(\d+)" name="([^"]*)"/g, (all, number: string, name: string) => {
    if (number === "1" && name === "") return all;
    const words = tables.get(name);
    return `<p:cNvPr id="${++id}" name="${name}"${words === undefined ? "" : ` descr="${words}"`}`;
  });
}

/** pptxgenjs writes all notes into one run of text. */
function inParagraphs(xml: string): string {
  return xml.replace(
    /<a:p>(<a:r><a:rPr[^>]*\/><a:t>)([^<]*)(<\/a:t><\/a:r><a:endParaRPr[^>]*\/><\/a:p>)/,
    (_, start, text, end) =>
      (text as string)
        .split(/\r?\n/)
        .map((paragraph) => `<a:p>${start}${paragraph}${end}`)
        .join(""),
  );
}

const THEME: Record<string, string> = {
  dk1: SHEET.ink,
  lt1: SHEET.paper,
  dk2: SHEET.ink2,
  lt2: SHEET.rail,
  ...Object.fromEntries(ACCENTS.map((color, i) => [`accent${i + 1}`, color])),
  hlink: SHEET.ink2,
  folHlink: SHEET.ink2,
};

/** Whoever adds a shape or a chart of his own finds the sheet's colours. */
function themed(xml: string): string {
  return xml
    .replace(/<a:(dk1|lt1|dk2|lt2|accent\d|hlink|folHlink)>.*?<\/a:\1>/g, (all, name: string) =>
      THEME[name] ? `<a:${name}><a:srgbClr val="${THEME[name]}"/></a:${name}>` : all,
    )
    .replace(/name="Office( Theme)?"/g, `name="Spandrel"`);
}
