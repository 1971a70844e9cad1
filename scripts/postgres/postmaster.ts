import { execFile, spawn } from "node:child_process"
import { closeSync, openSync, readFileSync } from "node:fs"
import { setTimeout as wait } from "node:timers/promises"
import { promisify } from "node:util"
import type { Account } from "./account"
import type { Binaries } from "./binaries"
import { isServing, postmasterOf } from "./leftover"
import { surroundings } from "./surroundings"

const START_TIMEOUT_MS = 60_000
const STOP_TIMEOUT_S = 30

/** `kept` survives a power cut; `scratch` trades that for speed, for data nobody will miss. */
export type Durability = "kept" | "scratch"

const SETTINGS = [
  "listen_addresses=localhost",
  "unix_socket_directories=",
  "max_connections=300",
  "shared_buffers=128MB",
]
const SETTINGS_FOR: Record<Durability, string[]> = {
  kept: [],
  scratch: ["fsync=off", "synchronous_commit=off", "full_page_writes=off", "wal_level=minimal", "max_wal_senders=0"],
}

type Launch = {
  binaries: Binaries
  account: Account | undefined
  data: string
  log: string
  port: number
  durability: Durability
}

/** Starts the server and returns when it answers. Detached: a Ctrl-C in the terminal is for whoever uses it. */
export async function launch({ binaries, account, data, log, port, durability }: Launch) {
  const settings = [...SETTINGS, ...SETTINGS_FOR[durability]].flatMap((setting) => ["-c", setting])
  const output = openSync(log, "w")
  const server = spawn(binaries.postgres, ["-D", data, "-p", String(port), ...settings], {
    ...surroundings(data, account),
    detached: true,
    stdio: ["ignore", output, output],
  })
  closeSync(output)
  server.unref()
  let failure: Error | undefined
  server.once("error", (error) => {
    failure = error
  })
  for (const deadline = Date.now() + START_TIMEOUT_MS; Date.now() < deadline; await wait(50)) {
    if (failure || server.exitCode !== null) break
    const answering = postmasterOf(data)
    // A killed server leaves its "ready" behind.
    if (answering?.ready && answering.pid === server.pid) return
  }
  throw new Error(`PostgreSQL did not start on port ${port}: ${failure?.message ?? complaintsIn(log)}`)
}

/** The lines of its log in which PostgreSQL says what it could not do. */
function complaintsIn(log: string): string {
  const lines = readFileSync(log, "utf8").split("\n")
  const complaints = lines.filter((line) => /FATAL|PANIC|could not/.test(line))
  return complaints.map((line) => line.replace(/^.*?\b[A-Z]+: +/, "")).join("; ") || `it took too long, see ${log}`
}

/** Ends the server of a data folder, if one runs: statements are cancelled, committed work is kept. */
export async function halt({ pgCtl }: Binaries, data: string, account: Account | undefined) {
  if (!isServing(data)) return
  const args = ["stop", "-D", data, "-m", "fast", "-w", "-t", String(STOP_TIMEOUT_S)]
  await promisify(execFile)(pgCtl, args, surroundings(data, account))
}
