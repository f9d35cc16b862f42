/** The room that a chart has, px, and the document that it is made in. */
export interface ChartFrame {
  width: number;
  height?: number;
  document?: Document;
}
