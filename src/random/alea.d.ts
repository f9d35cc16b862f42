/** One generator of the package by itself: the package's own entry brings six others along. */
declare module "seedrandom/lib/alea.js" {
  import type seedrandom from "seedrandom";

  const alea: (typeof seedrandom)["alea"];
  export default alea;
}
