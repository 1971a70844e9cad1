import { execFile, spawn, spawnSync } from "node:child_process"
import {
  chownSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs"
import { join } from "node:path"
import { setTimeout as wait } from "node:timers/promises"
import { promisify } from "node:util"
import { type Account, postgresAccount } from "./account"
import { type Binaries, postgresBinaries } from "./binaries"
import { freePort } from "./free-port"
import { isServing, postmasterOf, removeStaleLock } from "./leftover"
import { reachablePlace } from "./place"

const USER = "postgres"
const PASSWORD = "postgres"
const START_TIMEOUT_MS = 60_000

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

/** A running server. `folder` is where its files really are. */
export type Postgres = {
  port: number
  folder: string
  /** What Medusa's test runners read. The host must be called localhost: for any other name they demand TLS. */
  env: { DB_HOST: "localhost"; DB_PORT: string; DB_USERNAME: string; DB_PASSWORD: string }
  url(database: string): string
  /** Lets running statements be cancelled, waits for the end. The data stays. */
  stop(): Promise<void>
}

type Options = { folder: string; durability: Durability; port?: number }

/**
 * Starts PostgreSQL on a folder (created at first), on the given or a free port, and returns when it answers.
 * A server that a killed run left behind on the folder is ended first. The server outlives a Ctrl-C in the terminal
 * by design, so that the shop can close before it: whoever starts it stops it.
 */
export async function startPostgres({ folder, durability, port }: Options): Promise<Postgres> {
  const account = postgresAccount()
  const binaries = postgresBinaries(account)
  const place = reachablePlace(folder, account)
  const data = join(place, "data")
  await stop(binaries, data, account)
  removeStaleLock(data)
  if (!existsSync(data)) createCluster(binaries, data, account)
  const chosen = port ?? (await freePort())
  await launch({ binaries, data, account, port: chosen, log: join(place, "postgres.log"), durability })
  const database = (name: string) => `postgres://${USER}:${PASSWORD}@localhost:${chosen}/${name}`
  return {
    port: chosen,
    folder: place,
    env: { DB_HOST: "localhost", DB_PORT: String(chosen), DB_USERNAME: USER, DB_PASSWORD: PASSWORD },
    url: database,
    stop: () => stop(binaries, data, account),
  }
}

/** Ends the server of a folder, if one runs, and removes every file of it. */
export async function removePostgres(folder: string) {
  const account = postgresAccount()
  const place = reachablePlace(folder, account)
  const data = join(place, "data")
  await stop(postgresBinaries(account), data, account)
  for (const path of new Set([place, folder])) rmSync(path, { recursive: true, force: true })
}

/** Creates the files aside and moves them into place when they are complete: a broken-off start leaves nothing half done. */
function createCluster({ initdb }: Binaries, data: string, account: Account | undefined) {
  const aside = `${data}.new`
  rmSync(aside, { recursive: true, force: true })
  mkdirSync(aside, { mode: 0o700 })
  const passwordFile = `${data}.password`
  writeFileSync(passwordFile, PASSWORD, { mode: 0o600 })
  if (account) for (const path of [aside, passwordFile]) chownSync(path, account.uid, account.gid)
  // The built-in locale sorts alike on every machine.
  const locale = ["--encoding=UTF8", "--no-locale", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"]
  const args = [
    `--pgdata=${aside}`,
    `--username=${USER}`,
    `--pwfile=${passwordFile}`,
    "--auth=scram-sha-256",
    ...locale,
  ]
  const { status, stderr, error } = spawnSync(initdb, [...args, "--no-sync", "--no-instructions"], run(aside, account))
  rmSync(passwordFile)
  if (status !== 0) throw new Error(`PostgreSQL could not create its files in ${data}: ${error?.message ?? stderr}`)
  renameSync(aside, data)
}

type Launch = {
  binaries: Binaries
  data: string
  account: Account | undefined
  port: number
  log: string
  durability: Durability
}

async function launch({ binaries, data, account, port, log, durability }: Launch) {
  const settings = [...SETTINGS, ...SETTINGS_FOR[durability]].flatMap((setting) => ["-c", setting])
  const output = openSync(log, "w")
  const options = { ...run(data, account), detached: true, stdio: ["ignore" as const, output, output] }
  const server = spawn(binaries.postgres, ["-D", data, "-p", String(port), ...settings], options)
  closeSync(output)
  server.unref()
  let failure: Error | undefined
  server.once("error", (error) => {
    failure = error
  })
  for (const deadline = Date.now() + START_TIMEOUT_MS; Date.now() < deadline; await wait(50)) {
    if (failure || server.exitCode !== null) break
    if (postmasterOf(data)?.ready) return
  }
  throw new Error(
    `PostgreSQL did not start on port ${port}: ${failure?.message ?? readFileSync(log, "utf8").slice(-2_000)}`
  )
}

async function stop({ pgCtl }: Binaries, data: string, account: Account | undefined) {
  if (!isServing(data)) return
  await promisify(execFile)(pgCtl, ["stop", "-D", data, "-m", "fast", "-w", "-t", "30"], run(data, account))
}

function run(cwd: string, account: Account | undefined) {
  return { ...account, cwd, encoding: "utf8" as const, env: { PATH: process.env.PATH, LC_ALL: "C", TZ: "UTC" } }
}
