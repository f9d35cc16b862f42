import JSZip from "jszip";

/** The text parts of a .pptx by path, and those of the workbooks in it as "book.xlsx!path". */
export async function partsOf(file: Uint8Array): Promise<Map<string, string>> {
  const parts = new Map<string, string>();
  const read = async (bytes: Uint8Array, prefix: string): Promise<void> => {
    const zip = await JSZip.loadAsync(bytes);
    for (const path of Object.keys(zip.files)) {
      if (path.endsWith(".xlsx")) await read(await zip.files[path].async("uint8array"), `${path}!`);
      else if (!zip.files[path].dir) parts.set(prefix + path, await zip.files[path].async("string"));
    }
  };
  await read(file, "");
  return parts;
}

/** The parts whose path matches, in order of their numbers. */
export function matching(parts: ReadonlyMap<string, string>, pattern: RegExp): string[] {
  const number = (path: string) => Number(/(\d+)\.xml/.exec(path)?.[1] ?? 0);
  const paths = [...parts.keys()].filter((path) => pattern.test(path));
  return paths.sort((a, b) => number(a) - number(b)).map((path) => parts.get(path) ?? "");
}
