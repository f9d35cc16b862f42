/** A value that a slider was given, and when the event came that gave it (ms since the page was opened). */
export interface Input {
  at: number;
  /** the quantity as JSON */
  value: string;
}

/** What a frame showed, from the first one that did. */
export interface Shown {
  /** when that frame had been painted, as far as the page can tell */
  at: number;
  /** the followed quantity in the scenario of the results, as JSON; null while none is followed */
  value: string | null;
  trials: number;
  /** fewer futures than the scenario asks for */
  preview: boolean;
  /** the sentence of the verdict is of the same run; while a slider is held it may wait */
  spoken: boolean;
  /** nothing more is to come */
  settled: boolean;
}

/** What the page notes of itself; `follow` a path in the scenario to have its values noted. */
export interface Watched {
  follow: string | null;
  inputs: Input[];
  shown: Shown[];
  /** begins of frames */
  frames: number[];
}

declare global {
  interface Window {
    watched: Watched;
  }
}

/**
 * Runs in the page, before anything else of it: notes when sliders are moved and what each frame then shows. What a frame
 * shows is read after all scripts of the frame, when its layout is done (in a resize observer), and timed by the first
 * task after it. Refers to nothing outside itself.
 */
export function watchPage(): void {
  interface Outcome {
    result: { scenario: unknown; trials: number };
    preview: boolean;
  }
  type Workbench = Element & { results?: { outcome: Outcome | null; spoken: Outcome | null } };
  const watched: Watched = { follow: null, inputs: [], shown: [], frames: [] };
  window.watched = watched;

  let eventAt = 0;
  for (const type of ["keydown", "pointerdown", "pointermove", "pointerup"]) {
    addEventListener(
      type,
      (event) => {
        eventAt = event.timeStamp;
      },
      { capture: true },
    );
  }
  for (const type of ["quantity-input", "quantity-change"]) {
    addEventListener(
      type,
      (event) => {
        const { path, quantity } = (event as CustomEvent<{ path: string; quantity: unknown }>).detail;
        if (path === watched.follow) watched.inputs.push({ at: eventAt, value: JSON.stringify(quantity) });
      },
      { capture: true },
    );
  }

  const read = (): Omit<Shown, "at"> | null => {
    const { outcome, spoken } = document.querySelector<Workbench>("spandrel-workbench")?.results ?? {};
    const stamp = document.querySelector<HTMLElement & { stale: boolean }>("spandrel-stamp");
    if (!outcome || !stamp) return null;
    const step = (value: unknown, key: string) => (value as Record<string, unknown> | undefined)?.[key];
    const { follow } = watched;
    return {
      value: follow === null ? null : JSON.stringify(follow.split(".").reduce(step, outcome.result.scenario)),
      trials: outcome.result.trials,
      preview: outcome.preview,
      spoken: spoken === outcome,
      settled: !stamp.stale,
    };
  };
  let last = "";
  const afterFrame = new MessageChannel();
  const waiting: Omit<Shown, "at">[] = [];
  afterFrame.port1.onmessage = () => {
    const state = waiting.shift();
    if (state) watched.shown.push({ at: performance.now(), ...state });
  };
  const look = () => {
    const state = read();
    const text = JSON.stringify(state);
    if (state === null || text === last) return;
    last = text;
    waiting.push(state);
    afterFrame.port2.postMessage(null);
  };
  addEventListener("DOMContentLoaded", () => {
    const probe = document.createElement("div");
    probe.setAttribute("style", "position: fixed; contain: strict; visibility: hidden; top: 0; left: 0; height: 1px");
    document.body.append(probe);
    new ResizeObserver(look).observe(probe);
    let wide = false;
    const frame = (at: number) => {
      watched.frames.push(at);
      wide = !wide;
      probe.style.width = wide ? "2px" : "1px";
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  });
}
