import { readFileSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { postgresAccount } from "./account"
import { postgresBinaries } from "./binaries"
import { ensureCluster, PASSWORD, USER } from "./cluster"
import { freePort } from "./free-port"
import { isAlive, isServing, removeStaleLock } from "./leftover"
import { reachablePlace } from "./place"
import { type Durability, halt, launch } from "./postmaster"

/** A running server. */
export type Postgres = {
  port: number
  /** Where its files really are: below the project, or in the system's temporary folder if it can't reach that. */
  folder: string
  /** What Medusa's test runners read. The host must be called localhost: for any other name they demand TLS. */
  env: { DB_HOST: "localhost"; DB_PORT: string; DB_USERNAME: string; DB_PASSWORD: string }
  url(database: string): string
  /** The data stays. */
  stop(): Promise<void>
}

type Options = { folder: string; durability: Durability; port?: number }

/**
 * Starts PostgreSQL on a folder (created at first), on the given or a free port, and returns when it answers.
 * A server that a killed run left on the folder is ended first; one that is in use is refused with an error.
 * It does not end by itself: whoever starts it stops it.
 */
export async function startPostgres({ folder, durability, port: wanted }: Options): Promise<Postgres> {
  const account = postgresAccount()
  const binaries = postgresBinaries(account)
  const place = reachablePlace(folder, account)
  const data = join(place, "data")
  refuseIfUsed(place, data)
  await halt(binaries, data, account)
  removeStaleLock(data)
  ensureCluster(binaries, data, account)
  const port = wanted ?? (await freePort())
  await launch({ binaries, account, data, log: join(place, "postgres.log"), port, durability })
  writeFileSync(join(place, "owner"), String(process.pid))
  return {
    port,
    folder: place,
    env: { DB_HOST: "localhost", DB_PORT: String(port), DB_USERNAME: USER, DB_PASSWORD: PASSWORD },
    url: (database) => `postgres://${USER}:${PASSWORD}@localhost:${port}/${database}`,
    stop: () => halt(binaries, data, account),
  }
}

/** Ends the server of a folder, if one runs, and removes every file of it. */
export async function removePostgres(folder: string) {
  const account = postgresAccount()
  const place = reachablePlace(folder, account)
  await halt(postgresBinaries(account), join(place, "data"), account)
  for (const path of new Set([place, folder])) rmSync(path, { recursive: true, force: true })
}

function refuseIfUsed(place: string, data: string) {
  if (!isServing(data)) return
  const owner = Number(readFileSync(join(place, "owner"), "utf8"))
  if (isAlive(owner))
    throw new Error(`The database in ${place} is in use by another run (process ${owner}). End that one first.`)
}
