/** A text that is to be saved. */
interface TextFile {
  text: string;
  fileName: string;
  /** MIME type */
  type: string;
  description: string;
}

/** Saves a text where the reader says; false if the reader thinks better of it. */
export async function saveFile({ text, fileName, type, description }: TextFile): Promise<boolean> {
  try {
    const { fileSave } = await import("browser-fs-access");
    const extension = fileName.slice(fileName.lastIndexOf("."));
    const blob = new Blob([text], { type });
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
