import { type ChildProcess, spawn } from "node:child_process"
import { once } from "node:events"
import { closeSync, mkdirSync, openSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { setTimeout as wait } from "node:timers/promises"
import { freePort } from "../../scripts/postgres/free-port"

const MEDUSA = require.resolve("@medusajs/cli/cli.js")
const LOGS = join(process.cwd(), ".cache", "processes")
const START_LIMIT_MS = 90_000
const STOP_LIMIT_MS = 15_000
const COMPLAINT_LINES = 40

export type ServerOptions = {
  /** Names the log file: `.cache/processes/<process id of the run>-<name>.log`. */
  name: string
  databaseUrl: string
  /** Added to the environment of the run; `MEDUSA_WORKER_MODE`, `REDIS_URL`, `SMTP_URL` … */
  env?: Record<string, string>
  /** Plain JavaScript files that Node loads before anything else (`node --require`), such as one that kills the process at a step. */
  require?: string[]
  /** Starts again where an earlier one listened, as a service manager would. Left out: any free port. */
  port?: number
}

export type ServerProcess = {
  url: string
  port: number
  pid: number
  /** All it wrote until now. */
  log(): string
  hasEnded(): boolean
  /** Fulfilled when the process is gone, whoever ended it: a file given by `require` may do so itself. */
  ended: Promise<{ code: number | null; signal: NodeJS.Signals | null }>
  /** SIGKILL: nothing of what was under way is finished. Fulfilled when the process is gone. */
  kill(): Promise<void>
  /** SIGTERM, and SIGKILL for one that does not listen. */
  stop(): Promise<void>
}

/**
 * Starts this repository's shop as a real process of its own (`medusa start`, from the sources, without the admin) on a
 * migrated database (`openShopDatabase`), and returns when it answers. One that ends instead is an error with the end of
 * its log. Takes about 10 s on two cores.
 *
 * The tests' payment providers are there, as in every spec; their bank lives in the process that moved the money.
 * What is still running when the run ends is ended with it.
 *
 *     const database = await openShopDatabase("kill")
 *     const shop = await startServer({ name: "shop", databaseUrl: database.url, require: ["/tmp/kill-at-step.js"] })
 *     await shop.kill()
 *     const again = await startServer({ name: "again", databaseUrl: database.url, port: shop.port })
 */
export async function startServer(options: ServerOptions): Promise<ServerProcess> {
  const port = options.port ?? (await freePort())
  const log = join(LOGS, `${process.pid}-${options.name}.log`)
  const child = launch(options, port, log)
  const ended = once(child, "exit").then(([code, signal]) => ({ code, signal }))
  const hasEnded = () => child.exitCode !== null || child.signalCode !== null
  const endWithRun = () => void child.kill("SIGKILL")
  process.once("exit", endWithRun)
  void ended.then(() => process.off("exit", endWithRun))
  const kill = async () => {
    child.kill("SIGKILL")
    await ended
  }
  const server: ServerProcess = {
    url: `http://localhost:${port}`,
    port,
    pid: child.pid ?? 0,
    log: () => readFileSync(log, "utf8"),
    hasEnded,
    ended,
    kill,
    stop: async () => {
      const impatient = setTimeout(() => child.kill("SIGKILL"), STOP_LIMIT_MS)
      child.kill("SIGTERM")
      await ended
      clearTimeout(impatient)
    },
  }
  await untilAnswering(server)
  return server
}

function launch({ databaseUrl, env, require: files = [] }: ServerOptions, port: number, log: string): ChildProcess {
  mkdirSync(LOGS, { recursive: true })
  const output = openSync(log, "w")
  const args = [...files.flatMap((file) => ["--require", file]), MEDUSA, "start", "--port", String(port)]
  const child = spawn(process.execPath, args, {
    env: {
      ...process.env,
      NODE_ENV: "test",
      NODE_OPTIONS: "",
      DATABASE_URL: databaseUrl,
      BACKEND_URL: `http://localhost:${port}`,
      DISABLE_MEDUSA_ADMIN: "true",
      MEDUSA_DISABLE_TELEMETRY: "true",
      ...env,
    },
    stdio: ["ignore", output, output],
  })
  closeSync(output)
  return child
}

async function untilAnswering(server: ServerProcess): Promise<void> {
  for (const deadline = Date.now() + START_LIMIT_MS; Date.now() < deadline && !server.hasEnded(); await wait(100)) {
    if (await answers(server.url)) return
  }
  await server.kill()
  const complaint = server.log().trimEnd().split("\n").slice(-COMPLAINT_LINES).join("\n")
  throw new Error(`The server did not start:\n${complaint}`)
}

function answers(url: string): Promise<boolean> {
  return fetch(`${url}/health`, { signal: AbortSignal.timeout(2_000) }).then(
    ({ ok }) => ok,
    () => false
  )
}
