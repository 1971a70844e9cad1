import { join } from "node:path"
import { startPostgres } from "../../scripts/postgres/server"
import { onServer } from "./on-server"

const FOLDER = join(__dirname, "..", "..", ".cache", "bench", "postgres")

/**
 * The bench's own PostgreSQL with the durability of a real shop (fsync on), kept between runs for the list's million
 * bookings. What opens databases finds it in the environment.
 */
export async function openPostgres(): Promise<{ stop(): Promise<void> }> {
  const { env, stop } = await startPostgres({ folder: FOLDER, durability: "kept" })
  Object.assign(process.env, env)
  await dropLeftovers()
  return { stop }
}

/** A run that was killed leaves its databases behind; they carry its process id, and the server has one run at a time. */
async function dropLeftovers(): Promise<void> {
  await onServer(async (server) => {
    const left = "select datname as name from pg_database where datname ~ '^bookings_[a-z_]+_[0-9]+$'"
    const { rows } = await server.query<{ name: string }>(left)
    for (const { name } of rows) await server.query(`drop database ${name} with (force)`)
  })
}
