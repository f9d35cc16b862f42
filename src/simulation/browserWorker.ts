/// <reference lib="webworker" />
import { workerLoop } from "./workerLoop.ts";

/** The script of a module worker in the browser. */
const scope = self as unknown as DedicatedWorkerGlobalScope;
const answer = workerLoop((message, transfer) => scope.postMessage(message, transfer));
scope.onmessage = ({ data }) => answer(data);
