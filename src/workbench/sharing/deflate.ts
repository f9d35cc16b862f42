/** Text as raw DEFLATE (RFC 1951) of its UTF-8. */
export async function deflated(text: string): Promise<Uint8Array> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream("deflate-raw"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/**
 * The text whose raw DEFLATE these bytes are; inflation stops as soon as there are more than `most` bytes of it.
 *
 * @throws RangeError if there is more
 * @throws TypeError if the bytes are cut short or damaged, or are no UTF-8
 */
export async function inflated(bytes: Uint8Array<ArrayBuffer>, most: number): Promise<string> {
  const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw")).getReader();
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let text = "";
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    length += value.byteLength;
    if (length > most) {
      await reader.cancel();
      throw new RangeError(`required at most ${most} bytes, found more`);
    }
    text += decoder.decode(value, { stream: true });
  }
}
