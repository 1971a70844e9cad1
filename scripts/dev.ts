/**
 * npm run dev
 *
 * The development shop with hot reload: Medusa restarts when a file of src changes, the admin and the portal follow
 * theirs. Runs on DATABASE_URL, or on the embedded database that the demo uses too. Ctrl-C ends all of it.
 */
import { keptDatabase } from "./postgres/kept"
import { ProcessGroup } from "./process-group"

const MEDUSA = require.resolve("@medusajs/cli/cli.js")
const VITE = require.resolve("vite/package.json").replace("package.json", "bin/vite.js")

async function main() {
  const database = await keptDatabase()
  const running: ProcessGroup[] = []
  const start = (...args: string[]) => {
    const group = new ProcessGroup(args, { ...process.env, DATABASE_URL: database.url })
    running.push(group)
    return group
  }
  const endAll = () => Promise.all(running.map((group) => group.end()))
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, endAll)
  try {
    process.exitCode = await start(MEDUSA, "db:migrate").exit()
    if (process.exitCode) return
    start(VITE, "build", "--watch", "--config", "src/portal/vite.config.ts", "--logLevel", "warn")
    process.exitCode = await start(MEDUSA, "develop").exit()
  } finally {
    await endAll()
    await database.stop()
  }
}

main().catch((error: Error) => {
  console.error(error.message)
  process.exitCode = 1
})
