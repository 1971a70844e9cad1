/**
 * Seven kinds of specs, chosen by TEST_TYPE. `npm run test:one -- <type> <pattern>` runs a few of them, `npm test` all.
 *
 * unit     __tests__/*.spec.ts in src, and the wall        pure, needs nothing
 * module   __tests__/*.module.spec.ts in src/modules       one module on a real PostgreSQL
 * http     integration-tests/http/*.spec.ts                the whole shop, driven over HTTP
 * browser  integration-tests/browser/*.spec.ts             the built pages in a real browser
 * shop     integration-tests/shop/*.spec.ts                the package, installed into a pristine shop
 * kills    integration-tests/kills/*.spec.ts               processes of the shop that die
 * scaling  integration-tests/scaling/*.spec.ts             several processes of the shop, on Redis
 *
 * SPECS_TOGETHER names files of a type that share a process, and a shop: `npm test` starts fewer of both then.
 */
const specsOf = {
  unit: ["<rootDir>/src/**/__tests__/**/!(*.module).spec.{ts,tsx}", "<rootDir>/integration-tests/wall/*.spec.ts"],
  module: ["<rootDir>/src/modules/*/__tests__/**/*.module.spec.ts"],
  http: ["<rootDir>/integration-tests/http/**/*.spec.ts"],
  browser: ["<rootDir>/integration-tests/browser/**/*.spec.ts"],
  shop: ["<rootDir>/integration-tests/shop/**/*.spec.ts"],
  kills: ["<rootDir>/integration-tests/kills/*.spec.ts"],
  scaling: ["<rootDir>/integration-tests/scaling/**/*.spec.ts"],
}
const together = { module: "modules-together", http: "together", browser: "together" }
const type = process.env.TEST_TYPE ?? "unit"
if (!specsOf[type]) throw new Error(`TEST_TYPE is "${type}"; expected one of ${Object.keys(specsOf).join(", ")}`)

/** Published as ES modules only. Plain Node can require them; jest cannot, so swc turns them into CommonJS. */
const esmOnly = ["dinero.js", "temporal-polyfill", "temporal-utils"]

/** @type {import("jest").Config} */
module.exports = {
  rootDir: __dirname,
  testEnvironment: "node",
  testMatch: process.env.SPECS_TOGETHER
    ? [`<rootDir>/integration-tests/setup/${together[type]}.spec.ts`]
    : specsOf[type],
  testTimeout: type === "unit" ? 10_000 : 60_000,
  modulePathIgnorePatterns: ["<rootDir>/.medusa/", "<rootDir>/.cache/", "<rootDir>/.demo/"],
  transform: {
    "^.+\\.[jt]sx?$": [
      "@swc/jest",
      {
        jsc: {
          parser: { syntax: "typescript", tsx: true, decorators: true },
          transform: { react: { runtime: "automatic" }, legacyDecorator: true },
          target: "es2022",
        },
        // import() stays as it is: @react-pdf/renderer and its like are loaded as the ES modules they are.
        module: { type: "commonjs", ignoreDynamic: true },
      },
    ],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${esmOnly.join("|").replace(/\./g, "\\.")})/)`],
  setupFiles:
    type === "unit" ? [] : ["databases", "knex-noise"].map((name) => `<rootDir>/integration-tests/setup/${name}.ts`),
}
