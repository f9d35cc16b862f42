/** Saves a text that is no sound scenario as it is, so that somebody can mend it. */
export async function saveText(text: string, fileName: string): Promise<void> {
  try {
    const { fileSave } = await import("browser-fs-access");
    await fileSave(new Blob([text], { type: "application/json" }), { fileName, extensions: [".json"] });
  } catch (error) {
    // the reader thought better of it
    if (!(error instanceof DOMException && error.name === "AbortError")) throw error;
  }
}
