/**
 * npm test        everything, with a PostgreSQL of its own (or the one that DB_PORT names)
 * npm run check   what takes seconds: types, lint, wall, unit
 *
 * Prints a line when a stage ends, and now and then what is running. The output of each stage stays in .cache/test.
 * The last line is `N passed, N failed`; a stage without a test counts as failed. TEST_LANES sets how many stages
 * run at a time.
 */
import { availableParallelism } from "node:os"
import { scratchPostgres } from "../postgres/scratch"
import { scratchRedis } from "../redis/scratch"
import { allStages, quickStages } from "./plan"
import { progressReport } from "./report"
import { runStages } from "./schedule"

const MOST_LANES = 4

async function main() {
  const isQuick = process.argv[2] === "quick"
  const lanes = Number(process.env.TEST_LANES) || Math.max(2, Math.min(MOST_LANES, availableParallelism()))
  const brokenOff = new AbortController()
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => brokenOff.abort())
  const redis = isQuick ? null : await scratchRedis()
  const stages = isQuick ? quickStages() : allStages({ hasRedis: redis !== null })
  if (!isQuick && !redis) console.log("– scaling left out: there is no redis-server, and TEST_REDIS_URL names none")
  const postgres = isQuick ? undefined : await scratchPostgres()
  const report = progressReport(stages.length)
  try {
    const options = { lanes, signal: brokenOff.signal, env: { ...postgres?.env, ...redis?.env }, watcher: report }
    const outcomes = await runStages(stages, options)
    process.exitCode = report.conclude(outcomes)
  } finally {
    await redis?.stop()
    await postgres?.stop()
  }
}

main().catch((error: Error) => {
  console.error(error.message)
  process.exitCode = 1
})
