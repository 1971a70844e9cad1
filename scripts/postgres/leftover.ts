import { spawnSync } from "node:child_process"
import { existsSync, readFileSync, rmSync } from "node:fs"
import { join } from "node:path"

/** What postmaster.pid says about the server that holds a data folder. Line numbers as PostgreSQL documents them. */
export function postmasterOf(data: string): { pid: number; port: number; ready: boolean } | undefined {
  const file = join(data, "postmaster.pid")
  if (!existsSync(file)) return undefined
  const lines = readFileSync(file, "utf8").split("\n")
  return { pid: Number(lines[0]), port: Number(lines[3]), ready: lines[7]?.trim() === "ready" }
}

/**
 * Whether the server named in postmaster.pid runs. After a crash its number may belong to anything else, in a
 * container it nearly always does, and PostgreSQL then refuses to start; so the command line is compared too.
 */
export function isServing(data: string): boolean {
  const postmaster = postmasterOf(data)
  return postmaster !== undefined && commandOf(postmaster.pid).includes(`postgres -D ${data} `)
}

/** Removes the lock of a server that a power cut or a `kill -9` ended. Call it only when `isServing` says no. */
export function removeStaleLock(data: string) {
  const postmaster = postmasterOf(data)
  if (postmaster && isAlive(postmaster.pid)) rmSync(join(data, "postmaster.pid"), { force: true })
}

/** A process that belongs to another user counts as alive. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM"
  }
}

export function commandOf(pid: number): string {
  if (!isAlive(pid)) return ""
  const proc = `/proc/${pid}/cmdline`
  if (existsSync(proc)) return readFileSync(proc, "utf8").replaceAll("\0", " ")
  return spawnSync("ps", ["-p", String(pid), "-o", "command="], { encoding: "utf8" }).stdout ?? ""
}
