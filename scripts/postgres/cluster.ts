import { spawnSync } from "node:child_process"
import { chownSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs"
import type { Account } from "./account"
import type { Binaries } from "./binaries"
import { surroundings } from "./surroundings"

export const USER = "postgres"
/** Known to everybody, and enough: the server listens on this machine only. */
export const PASSWORD = "postgres"

/** The built-in locale sorts alike on every machine. */
const LOCALE = ["--encoding=UTF8", "--no-locale", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"]

/** Creates the data folder unless it is there. It is made aside and moved when complete: a broken-off start leaves nothing half done. */
export function ensureCluster({ initdb }: Binaries, data: string, account: Account | undefined) {
  if (existsSync(data)) return
  const aside = `${data}.new`
  const passwordFile = `${data}.password`
  rmSync(aside, { recursive: true, force: true })
  mkdirSync(aside, { mode: 0o700 })
  writeFileSync(passwordFile, PASSWORD, { mode: 0o600 })
  if (account) for (const path of [aside, passwordFile]) chownSync(path, account.uid, account.gid)
  const access = [`--username=${USER}`, `--pwfile=${passwordFile}`, "--auth=scram-sha-256"]
  const args = [`--pgdata=${aside}`, ...access, ...LOCALE, "--no-sync", "--no-instructions"]
  const { status, stderr, error } = spawnSync(initdb, args, surroundings(aside, account))
  rmSync(passwordFile)
  if (status !== 0) throw new Error(`PostgreSQL could not create its files in ${data}: ${error?.message ?? stderr}`)
  renameSync(aside, data)
}
