import type { World } from "../../integration-tests/fixtures/world"
import { type Database, openDatabase } from "./database"
import { clearTheWay, reset } from "./fresh-start"
import { type Mailbox, openMailbox } from "./mailbox"
import { ensureMigrated } from "./migrate"
import type { DemoOptions } from "./options"
import { ADMIN_PAGES, ensureBuilt, type Pages, PORTAL_PAGES } from "./pages"
import type { Progress } from "./progress"
import { noteRunning } from "./running"
import { openShop, type Shop } from "./shop"
import { hireStaff } from "./staff"
import { together } from "./together"
import { beginWorld, enterWorld, stateOfWorld } from "./world"

export type Demo = { database: Database; mailbox: Mailbox; shop: Shop; world: World }

export type Stage = {
  progress: Progress
  signal: AbortSignal
  /** What ends the things that were started, to be called in reverse. */
  ends: (() => Promise<void>)[]
}

const upToDate = (wasNeeded: boolean) => (wasNeeded ? "" : "up to date")

/** Starts all of the demo, doing only what is not done yet. Whatever happens, `ends` knows what was started. */
export async function openDemo(options: DemoOptions, { progress, signal, ends }: Stage): Promise<Demo> {
  if (options.reset) await progress.step("Throwing the old data away", reset)
  const database = await progress.step("Database", openDatabase, ({ place }) => place)
  ends.push(database.stop)
  await clearTheWay(database, progress)
  await prepare(options, database, { progress, signal })
  const mailbox = await progress.step(
    "Mailbox",
    () => openMailbox(options.ports, signal),
    ({ url }) => url
  )
  ends.push(mailbox.program.stop)
  noteRunning([mailbox.program])
  const { url: databaseUrl } = database
  const hasAdmin = !options.check
  const wanted = { port: options.ports.shop, databaseUrl, smtpUrl: mailbox.smtpUrl, hasAdmin }
  const shop = await progress.step(
    "Shop",
    () => openShop(wanted, signal),
    ({ url }) => url
  )
  ends.push(shop.program.stop)
  noteRunning([mailbox.program, shop.program])
  const world = await progress.step("Little world", () => enterWorld(shop.url, databaseUrl))
  return { database, mailbox, shop, world }
}

/** What takes long and is done once: tables, the first member of staff, pages. A check looks at no pages. */
async function prepare({ check }: DemoOptions, { url }: Database, { progress, signal }: Omit<Stage, "ends">) {
  const tables = async (signal: AbortSignal) => {
    await progress.step("Tables", () => ensureMigrated(url, signal), upToDate)
    if ((await stateOfWorld(url)) !== "none") return
    await beginWorld(url)
    await progress.step("First member of staff", () => hireStaff(url, signal))
  }
  const pages = (name: string, wanted: Pages) => async (signal: AbortSignal) =>
    void (await progress.step(name, () => ensureBuilt(wanted, signal), upToDate))
  const built = [pages("Admin pages", ADMIN_PAGES), pages("Portal pages", PORTAL_PAGES)]
  await together([tables, ...(check ? [] : built)], signal)
}
