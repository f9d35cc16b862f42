/** What is to be saved. */
interface Saved {
  fileName: string;
  /** MIME type */
  type: string;
  description: string;
}

/** Saves a text where the reader says; false if the reader thinks better of it. */
export function saveFile({ text, ...saved }: Saved & { text: string }): Promise<boolean> {
  return saveContent({ content: text, ...saved });
}

/** The same of bytes. */
export async function saveContent({
  content,
  fileName,
  type,
  description,
}: Saved & { content: BlobPart }): Promise<boolean> {
  try {
    const { fileSave } = await import("browser-fs-access");
    const extension = fileName.slice(fileName.lastIndexOf("."));
    const blob = new Blob([content], { type });
    await fileSave(blob, { fileName, extensions: [extension], description, id: "spandrel" });
    return true;
  } catch (error) {
    if (isChoosingNothing(error)) return false;
    throw error;
  }
}

/** Whether a file dialog was closed without a choice. */
export function isChoosingNothing(error: unknown): boolean {
  return error instanceof DOMException && error.name === "AbortError";
}
