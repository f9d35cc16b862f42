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
    if (!isTooLate(error)) throw error;
    download(new Blob([content], { type }), fileName);
    return true;
  }
}

/** What took long to make is no longer what somebody has just clicked: the browser asks nobody where to put it. */
const isTooLate = (error: unknown) => error instanceof DOMException && error.name === "SecurityError";

/** Puts a file where the browser puts downloads. */
function download(blob: Blob, fileName: string) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), REVOKED_AFTER);
}

/** Long enough for a browser to have taken it, ms. */
const REVOKED_AFTER = 40_000;

/** Whether a file dialog was closed without a choice. */
export function isChoosingNothing(error: unknown): boolean {
  return error instanceof DOMException && error.name === "AbortError";
}
