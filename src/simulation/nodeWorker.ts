import { parentPort } from "node:worker_threads";
import { workerLoop } from "./workerLoop.ts";

/** The script of a Node worker thread. */
if (!parentPort) throw new Error("required a worker thread, found the main thread");
const port = parentPort;
port.on(
  "message",
  workerLoop((message, transfer) => port.postMessage(message, transfer)),
);
