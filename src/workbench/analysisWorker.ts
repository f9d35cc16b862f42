/// <reference lib="webworker" />
import { browserPool } from "../simulation/browserPool.ts";
import { analyses } from "./analyses.ts";
import { analysisLoop } from "./analysisLoop.ts";

/** The script of the worker that makes the dear analyses, with simulation workers of its own. */
const scope = self as unknown as DedicatedWorkerGlobalScope;
const answer = analysisLoop(analyses, browserPool(), (message) => scope.postMessage(message));
scope.onmessage = ({ data }) => answer(data);
