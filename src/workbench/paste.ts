import type { ReactiveControllerHost } from "lit";

/** What can be pasted. */
interface PasteEvents {
  /** text that looks like a scenario */
  onText(text: string): void;
  /** the part from # on of a link that holds one */
  onLink(hash: string): void;
}

/** Takes what is pasted anywhere on the page of `host` but into a field, if it looks like a scenario or a link to one. */
export function takePastes(host: ReactiveControllerHost, { onText, onLink }: PasteEvents): void {
  const paste = (event: ClipboardEvent) => {
    const [target] = event.composedPath();
    if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) return;
    const text = event.clipboardData?.getData("text/plain").trim() ?? "";
    const link = linkIn(text);
    if (text.startsWith("{")) onText(text);
    else if (link !== null) onLink(link);
    else return;
    event.preventDefault();
  };
  host.addController({
    hostConnected: () => addEventListener("paste", paste),
    hostDisconnected: () => removeEventListener("paste", paste),
  });
}

/** The part from # on of a link in a text, without what stands around it in a mail; null if there is none. */
function linkIn(text: string): string | null {
  return /#link=[^\s<>"'()[\]]*/.exec(text)?.[0].replace(/[.,;:!?]+$/, "") ?? null;
}
