/**
 * An SVG file as a picture, `scale` pixels for each of its own.
 *
 * @throws Error if the browser cannot draw it
 */
export async function pngFile(svg: string, scale = 2): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = Math.round(image.naturalWidth * scale);
    canvas.height = Math.round(image.naturalHeight * scale);
    const context = canvas.getContext("2d");
    if (context === null) throw new Error("required a canvas to draw on, found none");
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) => {
      const refuse = () => reject(new Error("required a picture that fits into memory, found one that does not"));
      canvas.toBlob((blob) => (blob ? resolve(blob) : refuse()), "image/png");
    });
  } finally {
    URL.revokeObjectURL(address);
  }
}
