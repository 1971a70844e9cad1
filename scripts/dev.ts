/**
 * npm run dev
 *
 * The development shop with hot reload: Medusa restarts when a file of src changes, the admin and the portal follow
 * theirs. Runs on DATABASE_URL, or on the embedded database that the demo uses too. Ctrl-C ends all of it.
 */
import { type ChildProcess, spawn } from "node:child_process"
import { once } from "node:events"
import { keptDatabase } from "./postgres/kept"

const MEDUSA = require.resolve("@medusajs/cli/cli.js")
const VITE = [require.resolve("vite/package.json").replace("package.json", "bin/vite.js"), "build", "--watch"]

async function main() {
  const database = await keptDatabase()
  const env = { ...process.env, DATABASE_URL: database.url }
  const start = (...args: string[]) => spawn(process.execPath, args, { stdio: "inherit", env })
  const running = new Set<ChildProcess>()
  // A Ctrl-C in the terminal reaches the children by itself; the database is stopped after them. Medusa's develop
  // ends the shop that it watches on SIGINT only.
  process.on("SIGINT", () => {})
  process.on("SIGTERM", () => {
    for (const child of running) child.kill("SIGINT")
  })
  const until = async (child: ChildProcess) => {
    running.add(child)
    const [code] = await once(child, "exit")
    running.delete(child)
    return Number(code ?? 1)
  }
  try {
    process.exitCode = await until(start(MEDUSA, "db:migrate"))
    if (process.exitCode) return
    const pages = start(...VITE, "--config", "src/portal/vite.config.ts", "--logLevel", "warn")
    const watched = until(pages)
    process.exitCode = await until(start(MEDUSA, "develop"))
    pages.kill("SIGINT")
    await watched
  } finally {
    await database.stop()
  }
}

main().catch((error: Error) => {
  console.error(error.message)
  process.exitCode = 1
})
