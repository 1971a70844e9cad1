import "./refuse-old-node"
import { refuseBusyPorts } from "./busy-ports"
import { checkJourney } from "./check/journey"
import { complaintIn } from "./complaint"
import { openDemo, type Stage } from "./demo"
import { type DemoOptions, readOptions, USAGE } from "./options"
import type { Running } from "./programs"
import { progressOn } from "./progress"
import { noteEnded, noteRunning, type RunningDemo, runningDemo } from "./running"
import { untilAskedToStop } from "./stop-signals"
import { welcomeBooking } from "./welcome"
import { welcomeTable } from "./welcome-table"
import { enterWorld } from "./world"

/** npm run demo [-- --check | --reset | --help]: see USAGE. */
async function main() {
  const options = await readOptions(process.argv.slice(2))
  if (options.help) return console.log(USAGE)
  const signal = untilAskedToStop()
  const stage: Stage = { progress: progressOn(process.stdout, signal), signal, ends: [] }
  const running = await runningDemo()
  try {
    if (running) await meet(running, options, stage)
    else await open(options, stage)
  } catch (error) {
    if (!signal.aborted) throw error
    if (options.check) process.exitCode = 1
  } finally {
    if (!running) await endAll(stage)
  }
}

/** A check talks to the demo that runs; anything else would need its ports and its database. */
async function meet({ launcher, where }: RunningDemo, options: DemoOptions, { progress, signal }: Stage) {
  if (!where)
    throw new Error(`The demo is being started by another terminal (process ${launcher}). Wait until it is open.`)
  if (!options.check || options.reset)
    throw new Error(`The demo runs already, at ${where.shop_url} (process ${launcher}). End it with Ctrl-C first.`)
  const world = await enterWorld(where.shop_url, where.database_url)
  await checkJourney({ world, mailboxUrl: where.mailbox_url, progress, signal })
}

async function open(options: DemoOptions, stage: Stage) {
  const start = performance.now()
  await refuseBusyPorts(options.ports)
  noteRunning([])
  const { world, mailbox, shop, database } = await openDemo(options, stage)
  if (options.check) return checkJourney({ world, mailboxUrl: mailbox.url, ...stage })
  const place = { world, shopUrl: shop.url, mailboxUrl: mailbox.url, databaseUrl: database.url }
  const number = await stage.progress.step(
    "Anna's booking",
    () => welcomeBooking(place),
    (found) => found
  )
  const where = { shop_url: shop.url, mailbox_url: mailbox.url, database_url: database.url }
  noteRunning([mailbox.program, shop.program], where)
  const seconds = ((performance.now() - start) / 1_000).toFixed(1)
  console.log(`\n${welcomeTable({ ...place, database: database.place, number, seconds })}\n`)
  await untilEnded([shop.program, mailbox.program], stage.signal)
}

async function untilEnded(programs: Running[], signal: AbortSignal) {
  const asked = new Promise((resolve) => signal.addEventListener("abort", resolve, { once: true }))
  await Promise.race([asked, ...programs.map(({ ended }) => ended)])
  const fallen = programs.find(({ hasEnded }) => hasEnded())
  if (fallen && !signal.aborted) throw new Error(`A part of the demo ended by itself: ${complaintIn(fallen.log)}`)
}

async function endAll({ ends, signal, progress }: Stage) {
  if (signal.aborted) progress.say("\nEnding the shop, the mailbox and the database …")
  for (const end of ends.reverse()) {
    await end().catch((error: Error) => {
      progress.say(error.message)
      process.exitCode = 1
    })
  }
  noteEnded()
}

main().catch((error: Error) => {
  console.error(`\n${error.message}`)
  process.exitCode = 1
})
