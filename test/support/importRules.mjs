// What may import what, for dependency-cruiser. A folder of src may import from the ones before it.
const ARROWS = [
  "kernel",
  "distributions",
  "random",
  "scenario",
  "model",
  "simulation",
  "decision",
  "report",
  "charts",
  "elements",
  "workbench",
];
const CORE = ARROWS.slice(0, 7);

/** @type {Record<string, string[]>} */
const MAY_IMPORT = {
  ...Object.fromEntries(ARROWS.map((folder, i) => [folder, ARROWS.slice(0, i)])),
  cli: [...CORE, "report", "charts"],
};

/** @param {string[]} folders */
const within = (folders) => `^src/(${folders.join("|")})/`;

const arrows = Object.entries(MAY_IMPORT).map(([folder, mayImport]) => ({
  name: `arrow-${folder}`,
  comment: `src/${folder} may import from: ${mayImport.join(", ") || "no other folder of src"}`,
  severity: "error",
  from: { path: within([folder]) },
  to: { path: "^src/", pathNot: within([folder, ...mayImport]) },
}));

export default {
  forbidden: [
    ...arrows,
    {
      name: "no-cycle",
      comment: "Files that import each other in a circle cannot be read, tested or loaded one at a time",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "seedrandom-only-in-random",
      comment: "Every draw comes from a stream of src/random",
      severity: "error",
      from: { pathNot: within(["random"]) },
      to: { path: "(^|/)node_modules/(@types/)?seedrandom/" },
    },
    {
      name: "core-packages",
      comment: "From distributions to decision nothing knows a page: packages for numbers and schemas only",
      severity: "error",
      from: { path: within(CORE), pathNot: "^src/kernel/build\\.mjs$" },
      to: {
        path: "(^|/)node_modules/",
        pathNot: "(^|/)node_modules/(simple-statistics/|zod/|(@types/)?seedrandom/)",
      },
    },
    {
      name: "node-only-at-the-edges",
      comment: "Only the command line, src/simulation/node*.ts and what builds the service worker run on Node alone",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/(cli/|kernel/build\\.mjs$|simulation/node|offline/precache\\.ts$)" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "no-run-from-below",
      comment: "A controller in src/workbench runs the simulation and hands its results down",
      severity: "error",
      from: { path: within(["charts", "elements", "report"]) },
      to: { path: within(["simulation"]), dependencyTypesNot: ["type-only"] },
    },
    {
      name: "source-imports-no-test",
      comment: "Tests and notebooks are built on src, never the other way round",
      severity: "error",
      from: { path: "^src/" },
      to: { path: "^(test|notebooks)/" },
    },
    {
      name: "installed-packages-only",
      comment: "What the page or the command line imports is named in package.json's dependencies",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/(cli/makeBundle\\.mjs|kernel/build\\.mjs|offline/precache\\.ts)$" },
      to: { dependencyTypes: ["npm-dev", "npm-no-pkg", "npm-unknown"], dependencyTypesNot: ["type-only"] },
    },
    {
      name: "resolvable",
      comment: "An import that leads nowhere; what begins with observable: is Notebook Kit's own",
      severity: "error",
      from: {},
      to: { couldNotResolve: true, pathNot: "^observable:" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "types", "browser", "default"] },
  },
};
