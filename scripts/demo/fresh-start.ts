import { rm } from "node:fs/promises"
import { KEPT_FOLDER } from "../postgres/kept"
import { removePostgres } from "../postgres/server"
import { type Database, openDatabase } from "./database"
import { forgetAll, ownerOf } from "./memory"
import { MAILS } from "./places"
import type { Progress } from "./progress"
import { stateOfWorld } from "./world"

/** Removes the demo's data, never somebody else's. Pages that are built stay: they hold no data. */
export async function reset(): Promise<void> {
  if (process.env.DATABASE_URL) {
    const database = await openDatabase()
    await refuseForeign(database)
    await forgetAll(database.url)
  } else {
    await removePostgres(KEPT_FOLDER)
  }
  await rm(MAILS, { recursive: true, force: true })
}

/** Makes sure that the database is ours to fill. What a broken-off first start left half done is removed. */
export async function clearTheWay(database: Database, progress: Progress): Promise<void> {
  if (process.env.DATABASE_URL) await refuseForeign(database)
  const state = await stateOfWorld(database.url)
  if (state === "outdated")
    progress.say("  This little world is from an older version of the project; --reset opens the present one.")
  if (state !== "half open") return
  progress.say("  The first start was broken off before the shop was open: beginning anew.")
  await forgetAll(database.url)
}

async function refuseForeign({ url, place }: Database): Promise<void> {
  if ((await ownerOf(url)) !== "somebody else") return
  throw new Error(`The database ${place} holds tables that the demo did not make. Name an empty one in DATABASE_URL.`)
}
