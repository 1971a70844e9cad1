import type { Account } from "./account"

/** How every program of PostgreSQL is run: as the account, in English, on UTC, from a folder that it may read. */
export function surroundings(cwd: string, account: Account | undefined) {
  return { ...account, cwd, encoding: "utf8" as const, env: { PATH: process.env.PATH, LC_ALL: "C", TZ: "UTC" } }
}
