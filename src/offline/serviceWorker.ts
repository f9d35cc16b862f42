/// <reference lib="webworker" />
import { cleanupOutdatedCaches, precacheAndRoute } from "workbox-precaching";

/** Every file of the build; the plugin that builds this worker puts the list in. */
declare const FILES: readonly { url: string; revision: string | null }[];

declare const self: ServiceWorkerGlobalScope;

// All of the page is fetched on the first visit, the views that are opened later included: from then on it works without
// a network. A newer version waits until the page asks for it, so that no tab finds half of one and half of the other.
cleanupOutdatedCaches();
precacheAndRoute([...FILES]);
self.addEventListener("message", ({ data }) => {
  if (data === "take over") void self.skipWaiting();
});
