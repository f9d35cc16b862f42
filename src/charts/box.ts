/** A rectangle, px. */
export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}
