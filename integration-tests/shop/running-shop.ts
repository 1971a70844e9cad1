import { once } from "node:events"
import { join } from "node:path"
import { setTimeout as wait } from "node:timers/promises"
import type { PristineShop } from "./pristine-shop"
import { start } from "./run"

const START_LIMIT_MS = 90_000

export type RunningShop = { url: string; stop(): Promise<void> }

/** Starts the built shop, as the owner would on a server, and returns when it answers. */
export async function startShop(
  { folder }: PristineShop,
  port: number,
  env: Record<string, string>
): Promise<RunningShop> {
  const medusa = join(folder, "node_modules", ".bin", "medusa")
  const shop = start(medusa, ["start", "--port", String(port)], {
    cwd: join(folder, ".medusa", "server"),
    env: { ...env, NODE_ENV: "production" },
  })
  const url = `http://localhost:${port}`
  for (const deadline = Date.now() + START_LIMIT_MS; Date.now() < deadline; await wait(250)) {
    if (shop.process.exitCode !== null) break
    const healthy = await fetch(`${url}/health`).then(
      (answer) => answer.ok,
      () => false
    )
    if (healthy) return { url, stop: () => stop(shop.process) }
  }
  await stop(shop.process)
  throw new Error(`The shop did not start:\n${shop.printed()}`)
}

async function stop(shop: ReturnType<typeof start>["process"]) {
  if (shop.exitCode !== null) return
  shop.kill("SIGTERM")
  const impatient = setTimeout(() => shop.kill("SIGKILL"), 10_000)
  await once(shop, "exit")
  clearTimeout(impatient)
}
