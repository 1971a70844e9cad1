import { type ChildProcess, spawn, spawnSync } from "node:child_process"
import { once } from "node:events"
import { connect } from "node:net"
import { setTimeout as wait } from "node:timers/promises"
import { freePort } from "../postgres/free-port"

const PATIENCE_MS = 10_000

export type Redis = { env: { TEST_REDIS_URL: string }; stop(): Promise<void> }

/**
 * A Redis for one test run, in memory only: the one that TEST_REDIS_URL names, or one that is started here. Null where
 * the machine has none, unless TEST_REDIS says `required`: then that is an error.
 */
export async function scratchRedis(): Promise<Redis | null> {
  const given = process.env.TEST_REDIS_URL
  if (given) return { env: { TEST_REDIS_URL: given }, stop: async () => {} }
  if (spawnSync("redis-server", ["--version"], { stdio: "ignore" }).status !== 0) {
    if (process.env.TEST_REDIS === "required") throw new Error("There is no redis-server, and TEST_REDIS requires it.")
    return null
  }
  return startRedis()
}

async function startRedis(): Promise<Redis> {
  const port = await freePort()
  const args = ["--port", String(port), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no"]
  const server = spawn("redis-server", args, { stdio: "ignore" })
  const endWithRun = () => void server.kill("SIGKILL")
  process.once("exit", endWithRun)
  await untilListening(port, server)
  return {
    env: { TEST_REDIS_URL: `redis://127.0.0.1:${port}` },
    stop: async () => {
      process.off("exit", endWithRun)
      if (server.exitCode !== null || server.signalCode !== null) return
      server.kill("SIGTERM")
      await once(server, "exit")
    },
  }
}

async function untilListening(port: number, server: ChildProcess): Promise<void> {
  for (const deadline = Date.now() + PATIENCE_MS; Date.now() < deadline; await wait(50)) {
    if (server.exitCode !== null) break
    if (await listens(port)) return
  }
  server.kill("SIGKILL")
  throw new Error(`redis-server does not listen on port ${port}`)
}

function listens(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = connect(port, "127.0.0.1")
    const end = (isListening: boolean) => {
      probe.destroy()
      resolve(isListening)
    }
    probe.once("connect", () => end(true))
    probe.once("error", () => end(false))
  })
}
