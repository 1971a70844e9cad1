import { existsSync, readdirSync } from "node:fs"
import { join } from "node:path"
import { isAlive } from "./leftover"
import { type Postgres, removePostgres, startPostgres } from "./server"

/** Runs live side by side, each in a folder named by its process id. */
const RUNS = join(__dirname, "..", "..", ".cache", "postgres")

/**
 * A PostgreSQL for one test run, gone without a trace when stopped. The environment may name a server to use
 * instead (DB_PORT, with DB_USERNAME and DB_PASSWORD): that one is left as it is found, running.
 */
export async function scratchPostgres(): Promise<Pick<Postgres, "env" | "stop">> {
  const { DB_PORT, DB_USERNAME = "postgres", DB_PASSWORD = "" } = process.env
  if (DB_PORT) return { env: { DB_HOST: "localhost", DB_PORT, DB_USERNAME, DB_PASSWORD }, stop: async () => {} }
  for (const run of existsSync(RUNS) ? readdirSync(RUNS) : []) {
    if (!isAlive(Number(run))) await removePostgres(join(RUNS, run))
  }
  const folder = join(RUNS, String(process.pid))
  const server = await startPostgres({ folder, durability: "scratch" })
  return { env: server.env, stop: () => removePostgres(folder) }
}
