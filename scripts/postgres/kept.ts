import { join } from "node:path"
import { ensureDatabase } from "./ensure-database"
import { startPostgres } from "./server"

/** Where `npm run dev` and `npm run demo` keep their data. Removing the folder is starting afresh. */
export const KEPT_FOLDER = join(__dirname, "..", "..", ".demo", "postgres")
const NAME = "bookings"

/** The shop's database, empty at first: the one that DATABASE_URL names, else one on an embedded server. */
export async function keptDatabase(): Promise<{ url: string; folder: string | undefined; stop(): Promise<void> }> {
  const given = process.env.DATABASE_URL
  if (given) {
    await ensureDatabase(given)
    return { url: given, folder: undefined, stop: async () => {} }
  }
  const server = await startPostgres({ folder: KEPT_FOLDER, durability: "kept" })
  const url = server.url(NAME)
  await ensureDatabase(url)
  return { url, folder: server.folder, stop: server.stop }
}
