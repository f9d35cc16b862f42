import { LitElement } from "lit";
import { property } from "lit/decorators.js";
import type { Bounds } from "../../distributions/distribution.ts";
import type { Quantity } from "../../scenario/quantity.ts";
import type { Change } from "../changes/changes.ts";
import type { Grade } from "../evidenceBadge.ts";
import type { QuantileOf } from "./drag.ts";
import type { RowTerritory } from "./territory.ts";

/** What an input row is told: its quantity, its field's rules, its evidence and what the analyses know of it. */
export class RowProperties extends LitElement {
  @property() path = "";
  @property() label = "";
  /** one plain sentence */
  @property() help = "";
  /** beside the numbers: "/week", "h a break" */
  @property() unit = "";
  /** as spoken: "signals a week" */
  @property() unitWords = "";
  @property({ attribute: false }) value: Quantity = 0;
  /** what the file says, for the change bar; undefined if the file has no say */
  @property({ attribute: false }) fileValue: Quantity | undefined = undefined;
  @property({ attribute: false }) bounds: Bounds = { lower: 0, upper: Infinity };
  /** what may be stated, where that is narrower than the bounds */
  @property({ attribute: false }) limits: Bounds | null = null;
  /** ends of the track, if the defaults do not do */
  @property({ attribute: false }) range: readonly [number, number] | null = null;
  /** smallest step, 1 for whole numbers; 0 for any */
  @property({ type: Number }) step = 0;
  @property({ attribute: false }) quantileOf: QuantileOf = () => () => 0;
  /** one number as it is shown: 11%, $28.0k */
  @property({ attribute: false }) format: (value: number) => string = String;
  /** the quantity as text that `parse` reads back */
  @property({ attribute: false }) write: (quantity: Quantity) => string = JSON.stringify;
  /** reads what was typed; throws an Error whose message says what is required and what was found */
  @property({ attribute: false }) parse: (text: string) => Quantity = Number;
  /** what was understood, always with its shape */
  @property({ attribute: false }) echo: (quantity: Quantity) => string = () => "";
  @property() grade: Grade | null = null;
  /** source, date and owner, or that there is none */
  @property() note = "";
  /** 0–1, the longest bar moves the lead furthest; null without a bar. What is exact says so in its place */
  @property({ type: Number }) importance: number | null = null;
  /** the same in words: "moves the lead over suite by $12,000" */
  @property() swing = "";
  /** where other options win */
  @property({ attribute: false }) territories: readonly RowTerritory[] = [];
  /** where the nearest of them begins */
  @property({ attribute: false }) change: Change | null = null;

  @property({ type: Boolean, reflect: true }) open = false;
  /** never opens: only the figures and the track, as in a dock */
  @property({ type: Boolean, reflect: true }) compact = false;
  /** always open, among what is said of it: without its note and the way back to the file */
  @property({ type: Boolean, reflect: true }) fixed = false;
  /** the label is the input's name in full: no heading says whose it is */
  @property({ type: Boolean }) named = false;
}
