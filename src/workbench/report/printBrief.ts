/** Nothing in the document may run; printing is asked for from outside. */
const SANDBOX = "allow-same-origin allow-modals";

/**
 * Opens the browser's own print dialog for a document that is none of the page's, such as a brief; from there it is
 * printed or saved as a PDF. Resolves once the browser has been asked.
 */
export async function printBrief(html: string, { print = (frame: Window) => frame.print() } = {}): Promise<void> {
  for (const earlier of document.querySelectorAll("iframe[data-printed]")) earlier.remove();
  const frame = document.createElement("iframe");
  frame.setAttribute("sandbox", SANDBOX);
  frame.toggleAttribute("data-printed", true);
  frame.title = "What is being printed";
  frame.ariaHidden = "true";
  frame.tabIndex = -1;
  // a frame that is not laid out is not printed
  frame.style.cssText = "position: fixed; inset: auto 100% 100% auto; width: 1px; height: 1px; border: 0; opacity: 0";
  const loaded = new Promise((resolve) => frame.addEventListener("load", resolve, { once: true }));
  frame.srcdoc = html;
  document.body.append(frame);
  await loaded;
  const target = frame.contentWindow;
  if (target === null) throw new Error("required a frame to print, found none");
  // some browsers return when the dialog is closed, some at once: then the frame is still needed, and goes with the next
  print(target);
}
