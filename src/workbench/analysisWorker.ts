/// <reference lib="webworker" />
import { browserPool } from "../simulation/browserPool.ts";
import { analyses } from "./analyses.ts";
import { analysisLoop } from "./analysisLoop.ts";

/**
 * The script of the worker that makes the dear analyses, with simulation workers of its own. They have one order at a
 * time, so that they are soon gone when an input moves: the cores belong to the results.
 */
const scope = self as unknown as DedicatedWorkerGlobalScope;
const answer = analysisLoop(analyses, browserPool(1), (message) => scope.postMessage(message));
scope.onmessage = ({ data }) => answer(data);
