const known = new Map<string, string>();

/** A colour that a browser computed, in the form that every reader of SVG knows; what is no colour stays as it is. */
export function plainColour(colour: string): string {
  if (colour === "none" || colour.startsWith("url(") || colour.startsWith("context-")) return colour;
  const plain = known.get(colour) ?? painted(colour);
  known.set(colour, plain);
  return plain;
}

/** One pixel of it. */
function painted(colour: string): string {
  const context = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });
  if (context === null) return colour;
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  const [red, green, blue, alpha] = context.getImageData(0, 0, 1, 1).data;
  if (alpha === 0) return "none";
  const hex = [red, green, blue].map((part) => part.toString(16).padStart(2, "0")).join("");
  return alpha === 255 ? `#${hex}` : `rgba(${red}, ${green}, ${blue}, ${(alpha / 255).toFixed(3)})`;
}
