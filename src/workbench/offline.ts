let isAsked = false;

/**
 * Keeps the whole page in the browser, so that it works without a network after the first visit. `onUpdate` is told when
 * a newer version is there, with what has it take over. A browser that allows no service worker does without. Asked once a page; asking again does nothing.
 */
export async function keepOffline(onUpdate: (takeOver: () => void) => void): Promise<void> {
  if (isAsked || !import.meta.env.PROD || !("serviceWorker" in navigator)) return;
  isAsked = true;
  const { serviceWorker } = navigator;
  try {
    const registration = await serviceWorker.register("./serviceWorker.js");
    const tell = () => {
      // the first one takes over from nobody
      const { waiting } = registration;
      if (!waiting || !serviceWorker.controller) return;
      onUpdate(() => {
        serviceWorker.addEventListener("controllerchange", () => location.reload(), { once: true });
        waiting.postMessage("take over");
      });
    };
    tell();
    registration.addEventListener("updatefound", () => registration.installing?.addEventListener("statechange", tell));
  } catch {
    // storage denied, or not a secure origin: the page is fetched anew each time
  }
}
