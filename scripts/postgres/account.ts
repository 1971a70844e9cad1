import { spawnSync } from "node:child_process"

/** The account PostgreSQL runs under, where that is not our own. */
export type Account = { uid: number; gid: number }

/**
 * PostgreSQL refuses to run as root. A root user lends it the account `postgres`, or `nobody`: both need nothing
 * created on the machine, so nothing has to be removed from it either. Anybody else runs it as themselves.
 */
export function postgresAccount(): Account | undefined {
  if (process.getuid?.() !== 0) return undefined
  for (const name of ["postgres", "nobody"]) {
    const [uid, gid] = [idOf(name, "-u"), idOf(name, "-g")]
    if (uid && gid) return { uid, gid }
  }
  throw new Error("PostgreSQL can't run as root, and this machine has neither a user postgres nor a user nobody.")
}

function idOf(name: string, kind: "-u" | "-g") {
  const { status, stdout } = spawnSync("id", [kind, name], { encoding: "utf8" })
  return status === 0 ? Number(stdout) : undefined
}
