import type { ReactiveController, ReactiveControllerHost } from "lit";
import type { Export, ExportDetail } from "../../elements/exports/exports.ts";
import type { Paper } from "../../report/brief/paper.ts";
import type { ReportContent } from "../../report/contentOf.ts";
import { exportName } from "../../report/fileStem.ts";
import type { Material } from "../../report/material.ts";
import type { PageSetting } from "../../scenario/presentation.ts";
import { saveContent } from "../saveFile.ts";
import { copyText } from "./copyText.ts";
import { EXPORTS, type ExportKind } from "./exportRows.ts";
import { makeExport } from "./makeExport.ts";
import { printBrief } from "./printBrief.ts";

/** What reports are made from at the moment. */
export interface ExportSource {
  material: Material;
  settings: readonly PageSetting[];
}

type Standing = Pick<Export, "busy" | "error" | "done">;

const IDLE: Standing = { busy: false, error: null, done: "" };

/** Makes what is asked for, one file of a kind at a time, and knows how each stands. */
export class Exporter implements ReactiveController {
  private readonly standing = new Map<string, Standing>();
  private readonly stops = new Map<string, AbortController>();
  private ready: { kind: string; material: Material; content: ReportContent } | null = null;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected() {}

  hostDisconnected() {
    for (const stop of this.stops.values()) stop.abort();
  }

  get rows(): Export[] {
    return EXPORTS.map(({ file: _, ...kind }) => ({ ...kind, ...(this.standing.get(kind.id) ?? IDLE) }));
  }

  cancel({ id }: ExportDetail) {
    this.stops.get(id)?.abort();
  }

  async start({ id, paper = "A4" }: ExportDetail, { material, settings }: ExportSource): Promise<void> {
    const kind = EXPORTS.find((each) => each.id === id);
    if (!kind || this.stops.has(id)) return;
    const stop = new AbortController();
    this.stops.set(id, stop);
    // what was made and could not be handed over is not made again, and copied while the click is fresh
    const ready = this.ready?.kind === id && this.ready.material === material ? this.ready.content : null;
    this.stand(id, { ...IDLE, busy: true });
    try {
      const content = ready ?? (await makeExport({ kind: kind.id, material, settings, paper }, stop.signal));
      this.ready = { kind: id, material, content };
      this.stand(id, { ...IDLE, done: await handOver(kind, content, material.result.scenario.name, paper) });
      this.ready = null;
    } catch (error) {
      this.stand(
        id,
        stop.signal.aborted
          ? IDLE
          : {
              ...IDLE,
              error: `${this.ready?.kind === id ? "It was made, but not handed over" : "It was not made"}: ${(error as Error).message}`,
            },
      );
    } finally {
      this.stops.delete(id);
      this.host.requestUpdate();
    }
  }

  private stand(id: string, standing: Standing) {
    this.standing.set(id, standing);
    this.host.requestUpdate();
  }
}

/** Gives the reader what was made, and says what became of it. */
async function handOver(
  { file, does, label }: ExportKind,
  content: ReportContent,
  name: string,
  paper: Paper,
): Promise<string> {
  if (file) {
    const fileName = exportName(name, new Date(), file.ending);
    const isSaved = await saveContent({ content, fileName, type: file.type, description: label });
    return isSaved ? `Saved as ${fileName}.` : "";
  }
  if (does === "Print") {
    await printBrief(String(content));
    return `Handed to the printer, ${paper}.`;
  }
  if (!(await copyText(String(content)))) throw new Error("the browser did not allow copying");
  return "Copied.";
}
