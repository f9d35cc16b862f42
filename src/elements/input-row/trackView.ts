import { html, nothing, type TemplateResult } from "lit";
import type { Percentiles } from "../../decision/decision.ts";
import { densityPath } from "./densityPath.ts";
import type { Handle } from "./drag.ts";
import { type RowTerritory, territoryOn } from "./territory.ts";
import type { Track } from "./track.ts";

const HANDLE_NAMES: Record<Handle, string> = { p10: "p10", p50: "median", p90: "p90" };

/** What stands on a track. */
export interface OnTrack {
  track: Track;
  shown: Percentiles;
  /** an exact number: one thumb, no band */
  isExact: boolean;
  /** the band and its median when a handle was taken hold of */
  ghost: Percentiles | undefined;
  /** the file's median, where it differs */
  fileMedian: number | undefined;
  territories: readonly RowTerritory[];
  /** for the density over the track; undefined without one */
  quantile: ((p: number) => number) | undefined;
  /** the ends can be reached by keyboard too */
  areEndsReached: boolean;
  label: string;
  /** a value as it is spoken */
  say: (value: number) => string;
  onKey: (event: KeyboardEvent, handle: Handle) => void;
}

/** The handles of a quantity: a number has one. */
export function handlesOf(isExact: boolean): readonly Handle[] {
  return isExact ? ["p50"] : ["p10", "p50", "p90"];
}

/** What a handle looks like: a number is a diamond. */
export function thumbClass(isExact: boolean, handle: Handle): string {
  return isExact ? "diamond" : handle;
}

/** The density, the rule with whoever wins where, the band, and the thumbs. */
export function trackView(on: OnTrack): TemplateResult {
  const { track, shown, isExact, ghost, fileMedian, territories, quantile } = on;
  const at = (value: number) => `${(100 * track.place(value)).toFixed(3)}%`;
  const handles = handlesOf(isExact);
  return html`
    ${
      quantile
        ? html`<svg class="density" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
            <path d=${densityPath(quantile, track)} />
          </svg>`
        : nothing
    }
    <span class="rule"></span>
    ${territories.map((territory) => territoryOn(track, territory))}
    ${fileMedian === undefined ? nothing : html`<span class="file" style="left: ${at(fileMedian)}"></span>`}
    ${isExact ? nothing : html`<span class="band" style="left: ${at(shown.p10)}; right: calc(100% - ${at(shown.p90)})"></span>`}
    ${ghost ? handles.map((handle) => html`<span class="ghost ${handle}" style="left: ${at(ghost[handle])}"></span>`) : nothing}
    ${handles.map((handle) => thumb(handle, on, at))}
  `;
}

function thumb(handle: Handle, { track, shown, isExact, areEndsReached, label, say, onKey }: OnTrack, at: At) {
  const value = shown[handle];
  return html`<span
    class="thumb ${thumbClass(isExact, handle)}"
    style="left: ${at(value)}"
    role="slider"
    tabindex=${handle === "p50" || areEndsReached ? 0 : -1}
    aria-label=${isExact ? label : `${label}, ${HANDLE_NAMES[handle]}`}
    aria-valuemin=${track.low}
    aria-valuemax=${track.high}
    aria-valuenow=${value}
    aria-valuetext=${say(value)}
    @keydown=${(event: KeyboardEvent) => onKey(event, handle)}
  ></span>`;
}

type At = (value: number) => string;
