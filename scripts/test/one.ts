/**
 * npm run test:one -- <unit|module|http|browser|shop|kills|scaling> [pattern] [any option of jest]
 *
 *   npm run test:one -- unit settle
 *   npm run test:one -- http rebooking -t "offset"
 *
 * Runs some specs and shows everything they print. Specs that need a database get a PostgreSQL of their own for
 * the run. Several people, or several terminals, can share one instead:
 *
 *   npm run postgres                                   prints DB_HOST, DB_PORT, ... and stays
 *   DB_PORT=54329 DB_USERNAME=postgres DB_PASSWORD=postgres npm run test:one -- http editing
 *
 * Each run names its databases by its process, so runs never meet. LOG_LEVEL=info shows what Medusa logs.
 */
import { spawn } from "node:child_process"
import { once } from "node:events"
import { scratchPostgres } from "../postgres/scratch"
import { scratchRedis } from "../redis/scratch"
import { buildAdmin } from "./admin-pages"
import { buildPortal } from "./portal"
import { isSpecType, jestEnvironment, needsDatabase, needsRedis, SPEC_TYPES } from "./spec-types"

const BUILD_LIMIT_MS = 300_000

async function main() {
  const [type, ...rest] = process.argv.slice(2)
  if (!isSpecType(type)) throw new Error(`Say which kind of specs: ${SPEC_TYPES.join(", ")}`)
  if (type === "browser") {
    await buildPortal()
    await buildAdmin(AbortSignal.timeout(BUILD_LIMIT_MS))
  }
  const postgres = needsDatabase(type) ? await scratchPostgres() : undefined
  const redis = needsRedis(type) ? await scratchRedis() : undefined
  if (redis === null)
    throw new Error("These specs need redis-server (apt-get install redis-server), or TEST_REDIS_URL.")
  const env = { LOG_LEVEL: "warn", ...process.env, ...jestEnvironment(type), ...postgres?.env, ...redis?.env }
  const jest = spawn(process.execPath, [require.resolve("jest/bin/jest"), "--runInBand", "--forceExit", ...rest], {
    stdio: "inherit",
    env,
  })
  // Ctrl-C reaches jest by itself; waiting for its end is what lets us stop the database after it.
  process.on("SIGINT", () => {})
  process.on("SIGTERM", () => jest.kill("SIGTERM"))
  const [code] = await once(jest, "exit")
  await redis?.stop()
  await postgres?.stop()
  process.exitCode = code ?? 1
}

main().catch((error: Error) => {
  console.error(error.message)
  process.exitCode = 1
})
