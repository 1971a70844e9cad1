import { spawnSync } from "node:child_process"

/**
 * npm run test:faults
 *
 * What `npm test` takes a sample of: a process that dies after every single step of every story, played and real, and all
 * faulty parts. Takes well over half an hour on two cores.
 */
const runs = [["kills"], ["http", "faults"]]
const failed = runs.filter((args) => {
  const one = ["--import", "tsx", "scripts/test/one.ts", ...args]
  return spawnSync(process.execPath, one, { stdio: "inherit", env: { ...process.env, FAULTS: "all" } }).status !== 0
})
process.exitCode = failed.length
