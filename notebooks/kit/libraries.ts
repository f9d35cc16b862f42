// What a cell can name without importing it. Each is fetched when the first cell asks for it.

export const Plot = () => import("@observablehq/plot");
export const Inputs = () => import("@observablehq/inputs");
export const htl = () => import("htl");
export const html = () => import("htl").then(({ html }) => html);
export const svg = () => import("htl").then(({ svg }) => svg);
export const md = () => import("observable:runtime/stdlib/md.js").then(({ md }) => md);
export const tex = () => import("./tex.ts").then(({ tex }) => tex);
