import { join } from "node:path"
import { startPostgres } from "../../scripts/postgres/server"

const FOLDER = join(__dirname, "..", "..", ".cache", "bench", "postgres")

/**
 * The bench's own PostgreSQL with the durability of a real shop (fsync on), kept between runs for the list's million
 * bookings. What opens databases finds it in the environment.
 */
export async function openPostgres(): Promise<{ stop(): Promise<void> }> {
  const { env, stop } = await startPostgres({ folder: FOLDER, durability: "kept" })
  Object.assign(process.env, env)
  return { stop }
}
