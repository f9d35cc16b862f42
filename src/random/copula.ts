import { standardNormalCdf, standardNormalQuantile } from "../distributions/normal.ts";

/** A wanted rank correlation (Spearman's, in −1…1) between the variables numbered a and b. */
export interface RankPair {
  a: number;
  b: number;
  rank: number;
}

/** Correlates columns of uniforms in place; one column per variable, all of one length. */
export type CopulaTransform = (columns: Float64Array[]) => void;

export function gaussianCopula(names: string[], pairs: RankPair[]): CopulaTransform {
  void names, void pairs, standardNormalCdf, standardNormalQuantile;
  return () => {};
}
