import { resolve } from "node:path"
import { parseArgs } from "node:util"
import { startPostgres } from "./server"

/**
 * npm run postgres -- [--folder .cache/postgres-shared] [--port 54329]
 *
 * One PostgreSQL for many test runs, until Ctrl-C. Prints the environment that makes `npm run test:one` use it.
 */
async function main() {
  const options = { folder: { type: "string", default: ".cache/postgres-shared" }, port: { type: "string" } } as const
  const { folder, port } = parseArgs({ options }).values
  const server = await startPostgres({
    folder: resolve(folder),
    durability: "scratch",
    port: port ? Number(port) : undefined,
  })
  for (const [name, value] of Object.entries(server.env)) console.log(`${name}=${value}`)
  const alive = setInterval(() => {}, 60_000)
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, async () => {
      clearInterval(alive)
      await server.stop()
    })
  }
}

main().catch((error: Error) => {
  console.error(error.message)
  process.exitCode = 1
})
