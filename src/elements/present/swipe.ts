/** How far a finger goes for a swipe, px, and how much further sideways than up or down. */
const FAR = 44;
const SLANT = 1.6;

/** A swipe of one finger: where it began, until it ends in a direction or in nothing. */
export class Swipe {
  private from: { id: number; x: number; y: number } | null = null;

  begin({ pointerId, pointerType, clientX, clientY, isPrimary }: PointerEvent): void {
    this.from = pointerType !== "mouse" && isPrimary ? { id: pointerId, x: clientX, y: clientY } : null;
  }

  /** "next" for a swipe to the left; null for a tap, a scroll or anything else. */
  end({ pointerId, clientX, clientY }: PointerEvent): "next" | "previous" | null {
    const { from } = this;
    this.from = null;
    if (from === null || from.id !== pointerId) return null;
    const [along, across] = [clientX - from.x, clientY - from.y];
    if (Math.abs(along) < FAR || Math.abs(along) < SLANT * Math.abs(across)) return null;
    return along < 0 ? "next" : "previous";
  }
}
