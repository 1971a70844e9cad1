/**
 * The wall: imports go one way (`npm run wall`).
 *
 *   domain ← modules ← links ← workflows ← api, subscribers, jobs, scripts      domain ← emails, documents, providers, client
 *   admin and portal talk HTTP; they may use the rules of domain, and of the rest see types.
 */
const layer = (...names) => `^src/(${names.join("|")})/`
/** The one way back through the wall: a module loader takes a workflow's hook (docs/decisions/0003). */
const HOOK_LOADER = "^src/modules/booking/loaders/register-validate-hook\\.ts$"
const only = (name, from, allowed, comment) => ({
  name,
  comment,
  severity: "error",
  from: { path: layer(from), pathNot: ["/__tests__/", HOOK_LOADER] },
  to: { path: "^src/", pathNot: layer(from, ...allowed) },
})

/** Pure libraries. node:crypto is here for its hashes; integration-tests/wall keeps chance out. */
const PURE = [
  "node_modules/@medusajs/framework/dist/deps/zod",
  "node_modules/(dinero\\.js|temporal-polyfill|libphonenumber-js|ibantools)/",
  "^(node:)?crypto$",
]

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    only("domain-stands-alone", "domain", [], "Rules know nothing of storage, Medusa's flows or HTTP."),
    only("modules-know-domain", "modules", ["domain"], "What is stored follows the rules, never the other way round."),
    only(
      "providers-know-domain",
      "providers",
      ["domain"],
      "A provider is loaded by the host, apart from everything else."
    ),
    only("emails-know-domain", "emails", ["domain"], "A mail is data in, subject and body out."),
    only("documents-know-domain", "documents", ["domain"], "A document is data in, PDF out."),
    only("links-know-modules", "links", ["modules"], "A link joins two modules."),
    only(
      "workflows-stay-below-http",
      "workflows",
      ["domain", "modules", "links", "emails", "documents"],
      "A recipe does not know who asks for it."
    ),
    only(
      "api-opens-runs-answers",
      "api",
      ["domain", "modules", "links", "workflows", "emails", "documents"],
      "A route opens, runs, answers."
    ),
    only(
      "subscribers-run-workflows",
      "subscribers",
      ["domain", "modules", "links", "workflows"],
      "A subscriber calls a workflow."
    ),
    only("jobs-run-workflows", "jobs", ["domain", "modules", "links", "workflows"], "A job calls a workflow."),
    {
      name: "modules-stand-apart",
      comment: "A module is a consistency boundary: modules meet in workflows and links.",
      severity: "error",
      from: { path: "^src/modules/([^/]+)/" },
      to: { path: "^src/modules/", pathNot: "^src/modules/$1/" },
    },
    {
      name: "domain-is-pure",
      comment: "Only pure libraries: no Medusa (but for its zod), no files, no network.",
      severity: "error",
      from: { path: layer("domain"), pathNot: "/__tests__/" },
      to: { pathNot: ["^src/domain/", ...PURE] },
    },
    only("client-talks-http", "client", ["domain"], "A storefront takes the client without the server."),
    {
      name: "client-brings-nothing",
      comment: "A storefront's bundle gets our code alone: of the SDK, which it has, we take types.",
      severity: "error",
      from: { path: layer("client"), pathNot: "/__tests__/" },
      to: { path: "node_modules/", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "pages-talk-http",
      comment:
        "What is pure (a number's shape, a person's schema) holds in a page too; everything else comes over HTTP, through our client, but for types.",
      severity: "error",
      from: { path: layer("admin", "portal") },
      to: { path: "^src/", pathNot: layer("admin", "portal", "domain", "client"), dependencyTypesNot: ["type-only"] },
    },
    {
      name: "nothing-imports-pages",
      comment: "Admin and portal are built apart; each can be deleted with its folder.",
      severity: "error",
      from: { path: "^src/(?!admin/|portal/)" },
      to: { path: layer("admin", "portal") },
    },
    {
      name: "admin-and-portal-stand-apart",
      severity: "error",
      from: { path: "^src/(admin|portal)/" },
      to: { path: layer("admin", "portal"), pathNot: "^src/$1/" },
    },
    {
      name: "no-tests-in-the-product",
      comment: "What ships does not import what tests it.",
      severity: "error",
      from: { path: "^src/", pathNot: "/__tests__/" },
      to: { path: ["/__tests__/", "^integration-tests/", "^scripts/"] },
    },
    {
      name: "no-dev-dependencies-in-the-product",
      comment:
        "A shop installs dependencies and peers only. The pages are bundled by the admin's and the portal's build.",
      severity: "error",
      from: { path: "^src/", pathNot: ["/__tests__/", layer("admin", "portal")] },
      to: { dependencyTypes: ["npm-dev", "npm-no-pkg", "npm-unknown"], dependencyTypesNot: ["type-only", "npm-peer"] },
    },
    {
      name: "no-cycles",
      comment: "Models of one module may refer to each other: both ends of a relation name the other, lazily.",
      severity: "error",
      from: { pathNot: "^src/modules/[^/]+/models/" },
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"], pathNot: HOOK_LOADER } },
    },
    { name: "nothing-unresolved", severity: "error", from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: "specify",
    doNotFollow: { path: "node_modules" },
    cache: { folder: ".cache/wall", strategy: "content" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
}
