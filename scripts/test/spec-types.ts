/** The kinds of specs of jest.config.js. */
export const SPEC_TYPES = ["unit", "module", "http", "browser", "shop", "kills", "scaling"] as const
export type SpecType = (typeof SPEC_TYPES)[number]

export function isSpecType(word: string | undefined): word is SpecType {
  return SPEC_TYPES.some((type) => type === word)
}

/** Unit specs need nothing. All others open their databases on a PostgreSQL server. */
export function needsDatabase(type: SpecType) {
  return type !== "unit"
}

/** Several processes of a shop meet on Redis. */
export function needsRedis(type: SpecType) {
  return type === "scaling"
}

/**
 * What jest needs in its environment: the kind of specs, and the flag without which it cannot `import()` ES modules.
 * NODE_ENV keeps login over plain HTTP possible.
 */
export function jestEnvironment(type: SpecType) {
  return { TEST_TYPE: type, NODE_ENV: "test", NODE_NO_WARNINGS: "1", NODE_OPTIONS: "--experimental-vm-modules" }
}
