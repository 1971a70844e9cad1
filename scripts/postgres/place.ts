import { spawnSync } from "node:child_process"
import { createHash } from "node:crypto"
import { chmodSync, lstatSync, mkdirSync } from "node:fs"
import { tmpdir } from "node:os"
import { join, relative } from "node:path"
import type { Account } from "./account"

const PROJECT = join(__dirname, "..", "..")

/** Whether the account gets through every folder above `path` and into it. Asked of the system, not read from mode bits. */
export function canEnter(path: string, account: Account | undefined): boolean {
  if (!account) return true
  return spawnSync("/bin/sh", ["-c", 'cd "$0"', path], { ...account, stdio: "ignore", cwd: "/" }).status === 0
}

/**
 * The folder of this project that PostgreSQL can work in: the wanted one, or, when its account can't reach that
 * (a project below /root), one of the same name in the system's folder for temporary files.
 */
export function reachablePlace(wanted: string, account: Account | undefined): string {
  mkdirSync(wanted, { recursive: true })
  if (canEnter(wanted, account)) return wanted
  const substitute = join(temporaryHome(), relative(PROJECT, wanted).replace(/\W+/g, "-").replace(/^-/, ""))
  mkdirSync(substitute, { recursive: true, mode: 0o755 })
  return substitute
}

/** One folder per project and user. A folder that somebody else put there first is refused, not used. */
export function temporaryHome(): string {
  const project = createHash("sha256").update(PROJECT).digest("hex").slice(0, 8)
  const home = join(tmpdir(), `medusa-plugin-bookings-${project}-${process.getuid?.() ?? 0}`)
  mkdirSync(home, { recursive: true })
  const { uid } = lstatSync(home)
  if (process.getuid && uid !== process.getuid())
    throw new Error(`${home} belongs to another user. Remove it, or set TMPDIR.`)
  chmodSync(home, 0o755)
  return home
}
