/**
 * The chance events of one trial, as draws that the model asks for: the k-th arrival of approach a is always the same
 * number, whichever option or variant asks, so that differences between options are paired ones. `approach` is the
 * index of the approach in the scenario; k counts from 0.
 */
export interface ChanceDraws {
  /** standard exponential: cumulative hazard between one break and the next */
  arrival(approach: number, k: number): number;
  /** standard exponential: how long the k-th break goes unnoticed, in means */
  detection(approach: number, k: number): number;
  /** standard exponential: how long the k-th repair takes, in means */
  repair(approach: number, k: number): number;
  /** standard exponential: how long the k-th owner stays, in means */
  departure(approach: number, k: number): number;
  /** uniform: below the shock chance, the price jumps at the k-th renewal */
  shock(approach: number, k: number): number;
  /** uniform: below the failure chance, the build is abandoned */
  failure(approach: number): number;
  /** uniform: below the chance so far, the discovery vendor has changed its data access; one a trial */
  repricing(): number;
}
