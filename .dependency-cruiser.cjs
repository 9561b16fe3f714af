/** The import rules of the house; what each folder may know of the others. */

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: "no-circular",
      comment:
        "A circle hides who owns what, and breaks in CommonJS at the worst moment. Medusa's models name each other from within functions, which is the one way it offers.",
      severity: "error",
      from: { pathNot: "/modules/[^/]+/models/" },
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "no-unresolvable",
      comment: "An import that leads nowhere.",
      severity: "error",
      from: {},
      to: { couldNotResolve: true, pathNot: ["^(astro|virtual):"] },
    },
    {
      name: "domain-is-pure",
      comment:
        "Rules of the business import no framework and no I/O: only each other, contracts and pure packages.",
      severity: "error",
      from: { path: "^apps/backend/src/modules/[^/]+/domain/", pathNot: "\\.spec\\.ts$" },
      to: {
        pathNot: [
          "^apps/backend/src/modules/[^/]+/domain/",
          "^packages/(contracts|registration-numbers)/",
          "(^|/)node_modules/(zod|idn-area-data)/",
        ],
      },
    },
    {
      name: "modules-stay-apart",
      comment: "Modules meet in links and workflows, never by import.",
      severity: "error",
      from: { path: "^apps/backend/src/modules/([^/]+)/" },
      to: { path: "^apps/backend/src/modules/([^/]+)/", pathNot: "^apps/backend/src/modules/$1/" },
    },
    {
      name: "server-stays-on-the-server",
      comment: "What hydrates must not pull in what holds keys or reads files.",
      severity: "error",
      from: { path: "\\.island\\.tsx?$" },
      to: { path: "\\.server\\.ts$", reachable: true },
    },
    {
      name: "packages-know-no-app",
      comment: "Packages are what the apps share; they stand alone.",
      severity: "error",
      from: { path: "^packages/(?!stack/)" },
      to: { path: "^(apps|e2e)/" },
    },
    {
      name: "stack-starts-apps-from-outside",
      comment: "The supervisor runs programs; it does not import them.",
      severity: "error",
      from: { path: "^packages/stack/" },
      to: { path: "^(apps|e2e)/" },
    },
    {
      name: "apps-stay-apart",
      comment: "Backend and storefront share contracts, not code.",
      severity: "error",
      from: { path: "^apps/([^/]+)/" },
      to: { path: "^apps/([^/]+)/", pathNot: "^apps/$1/" },
    },
    {
      name: "no-tests-in-the-product",
      comment: "Code that ships does not import tests or what only tests need.",
      severity: "error",
      from: {
        path: "^(apps|packages)/",
        pathNot:
          "(\\.spec\\.ts$|/test/|/testing/|/test-server\\.ts$|/dev/|vitest\\.config\\.ts$|^packages/stack/)",
      },
      to: { path: "(\\.spec\\.ts$|/testing/|/test-server\\.ts$)" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^(apps|packages)/[^/]+/(dist|\\.medusa|\\.astro|\\.turbo)/|/migrations/" },
    tsPreCompilationDeps: true,
    combinedDependencies: true,
    // For the storefront's `@/…`; nobody else uses aliases.
    tsConfig: { fileName: "apps/storefront/tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
      extensions: [".ts", ".tsx", ".mjs", ".cjs", ".js", ".json", ".d.ts"],
    },
  },
};
