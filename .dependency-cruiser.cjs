// The boundaries of the source: who may import whom. `npm run boundaries` holds them.
const TESTS = "[.]test[.]ts$";

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    { name: "no-cycles", severity: "error", from: {}, to: { circular: true } },
    { name: "resolvable", severity: "error", from: {}, to: { couldNotResolve: true } },
    {
      name: "no-dev-packages-in-what-is-deployed",
      comment: "functions and lib are bundled and deployed: what they import is a dependency",
      severity: "error",
      from: { path: "^(functions|lib)/", pathNot: TESTS },
      to: { dependencyTypes: ["npm-dev", "npm-no-pkg"], dependencyTypesNot: ["type-only"] },
    },
    {
      name: "infra-reads-only-environments-and-routes",
      comment:
        "of the functions, infra knows what they are configured with and where they are served, which models there are and what they can cost",
      severity: "error",
      from: { path: "^infra/" },
      to: {
        path: "^(functions|lib|local|test)/",
        pathNot: [
          "^functions/[^/]+/[^/]+[.](env|routes)[.]ts$",
          "^functions/system/all-routes[.]ts$",
          "^lib/platform/bedrock/capabilities[.]ts$",
          "^lib/budget/most[.]ts$",
        ],
      },
    },
    {
      name: "environments-and-routes-are-data",
      comment: "infra imports them, so they must not pull in what a function runs on",
      severity: "error",
      from: { path: "^functions/.+[.]env[.]ts$" },
      to: { path: "^(lib|local|infra|test)/" },
    },
    {
      name: "functions-know-lib-only",
      severity: "error",
      from: { path: "^functions/([^/]+)/" },
      to: { path: "^(functions|infra|local|test)/", pathNot: ["^functions/$1/", "[.]routes[.]ts$"] },
    },
    {
      name: "route-tables-meet-in-system",
      comment: "OpenAPI is made from all tables; no other domain knows a foreign one",
      severity: "error",
      from: { path: "^functions/([^/]+)/", pathNot: "^functions/system/" },
      to: { path: "^functions/.+[.]routes[.]ts$", pathNot: "^functions/$1/" },
    },
    {
      name: "entries-are-nobodys-dependency",
      comment: "a function's entry runs when it is loaded",
      severity: "error",
      from: { pathNot: TESTS },
      to: { path: "^functions/.+[.](handler|worker|trigger)[.]ts$" },
    },
    {
      name: "lib-stands-alone",
      severity: "error",
      from: { path: "^lib/", pathNot: TESTS },
      to: { path: "^(functions|infra|local|test)/" },
    },
    {
      name: "domains-meet-at-their-index",
      comment: "of another domain, only what its index.ts offers",
      severity: "error",
      from: {
        path: "^lib/(account|resumes|jobs|tailoring|letters|interviews|suggestions|insights|integrations|system)/",
        // letters are set with the means of résumés
        pathNot: [TESTS, "^lib/letters/render/"],
      },
      to: {
        path: "^lib/(account|resumes|jobs|tailoring|letters|interviews|suggestions|insights|integrations|system)/",
        pathNot: ["^lib/$1/", "^lib/[^/]+/index[.]ts$"],
      },
    },
    {
      name: "domains-have-ports-not-platforms",
      comment: "a domain declares what it needs; functions hand it the platform's implementation",
      severity: "error",
      from: {
        path: "^lib/(account|resumes|jobs|tailoring|letters|interviews|suggestions|insights|integrations|system)/",
        pathNot: [TESTS, "[.]bedrock[.]ts$"],
      },
      to: { path: "^lib/(platform|http|queue)/" },
    },
    {
      name: "platform-knows-no-domain",
      severity: "error",
      from: { path: "^lib/(platform|kernel|http|queue)/", pathNot: TESTS },
      to: { path: "^lib/", pathNot: "^lib/(platform|kernel|http|queue|model)/" },
    },
    {
      name: "the-model-port-is-neutral",
      comment: "between the task adapters and the platform stands a port that knows neither",
      severity: "error",
      from: { path: "^lib/model/", pathNot: TESTS },
      to: { path: "^lib/(?!model/|kernel/)" },
    },
    {
      name: "kernel-has-no-input-or-output",
      severity: "error",
      from: { path: "^lib/kernel/", pathNot: TESTS },
      to: { path: ["^lib/(?!kernel/)", "^node:(?!crypto$)", "^(fs|net|http|https|child_process)$"] },
    },
    {
      name: "only-the-platform-touches-aws",
      severity: "error",
      from: { path: "^(lib|functions)/", pathNot: ["^lib/platform/", TESTS] },
      to: { path: ["node_modules/@aws-sdk/", "node_modules/@smithy/"] },
    },
    {
      name: "the-gate-is-pure",
      comment: "the fact gate decides by documents alone: no platform, no model, no network",
      severity: "error",
      from: { path: "^lib/facts/", pathNot: TESTS },
      to: { path: "^lib/(platform|http|queue)/" },
    },
    {
      name: "local-reads-the-template",
      comment:
        "the local stack has no second wiring: it knows what the synthesised templates say and nothing else",
      severity: "error",
      from: { path: "^local/", pathNot: TESTS },
      to: { path: "^(infra|functions)/" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "(^|/)(cdk[.]out|[.]build|dist)/" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "types", "default"],
    },
  },
};
