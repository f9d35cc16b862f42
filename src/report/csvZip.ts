import JSZip from "jszip";
import { csvOf } from "./csv.ts";
import type { ReportTable } from "./reportTable.ts";

/** The first day that the format knows: the same tables give the same bytes. */
const NO_DATE = new Date(Date.UTC(1980, 0, 1));

/** All tables in one archive, a CSV file each, and what else is to be in it, by name. */
export function csvZip(
  tables: readonly ReportTable[],
  others: Readonly<Record<string, string>> = {},
): Promise<Uint8Array<ArrayBuffer>> {
  const archive = new JSZip();
  for (const table of tables) archive.file(`${table.id}.csv`, csvOf(table), { date: NO_DATE });
  for (const [name, content] of Object.entries(others)) archive.file(name, content, { date: NO_DATE });
  return archive.generateAsync({ type: "uint8array", compression: "DEFLATE" }) as Promise<Uint8Array<ArrayBuffer>>;
}
