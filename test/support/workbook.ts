import JSZip from "jszip";

/** A cell as it stands in the file. */
export interface FileCell {
  formula?: string;
  /** of a formula: the value beside it */
  value: number | string | null;
}

/** Cells by sheet and address. */
export type Workbook = Map<string, Map<string, FileCell>>;

/** Text of an XML element, without its entities. */
function unescaped(text: string): string {
  return text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&");
}

/** The parts of an .xlsx file by path. */
export async function partsOf(bytes: Uint8Array): Promise<Map<string, string>> {
  const { files } = await JSZip.loadAsync(bytes);
  const parts = await Promise.all(
    Object.values(files).map(async (file) => [file.name, await file.async("string")] as const),
  );
  return new Map(parts);
}

/** Reads an .xlsx file, independently of what wrote it. */
export async function readWorkbook(bytes: Uint8Array): Promise<Workbook> {
  const parts = await partsOf(bytes);
  const shared = [...(parts.get("xl/sharedStrings.xml") ?? "").matchAll(/<si><t[^>]*>([^<]*)<\/t><\/si>/g)].map(
    ([, text]) => unescaped(text),
  );
  const names = [...(parts.get("xl/workbook.xml") ?? "").matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(([, name]) =>
    unescaped(name),
  );
  return new Map(
    names.map((name, i) => {
      const xml = parts.get(`xl/worksheets/sheet${i + 1}.xml`) ?? "";
      const cells = [...xml.matchAll(/<c ([^>]*?)(?:\/>|>(.*?)<\/c>)/g)].map(([, attributes, inner = ""]) => {
        const [, address] = /r="([A-Z]+\d+)"/.exec(attributes) ?? [];
        const [, formula] = /<f>(.*?)<\/f>/.exec(inner) ?? [];
        const [, value] = /<v>(.*?)<\/v>/.exec(inner) ?? [];
        const type = /t="(\w+)"/.exec(attributes)?.[1];
        const read =
          value === undefined
            ? null
            : type === "s"
              ? shared[Number(value)]
              : type === "str"
                ? unescaped(value)
                : Number(value);
        return [address, { ...(formula !== undefined && { formula: unescaped(formula) }), value: read }] as const;
      });
      return [name, new Map(cells)];
    }),
  );
}
