import { readFileSync } from "node:fs"
import { availableParallelism, cpus, totalmem } from "node:os"
import { dirname, join } from "node:path"
import { onServer } from "../shop/on-server"

/** Where figures were measured: without it they say nothing. */
export type Machine = Record<"date" | "cpu" | "cores" | "memory" | "node" | "postgres" | "medusa", string>

export async function machine(): Promise<Machine> {
  return {
    date: new Date().toISOString().slice(0, 10),
    cpu: cpus()[0]?.model.trim() ?? "unknown",
    cores: String(availableParallelism()),
    memory: `${Math.round(totalmem() / 2 ** 30)} GiB`,
    node: process.version,
    postgres: await postgresVersion(),
    medusa: medusaVersion(),
  }
}

function postgresVersion(): Promise<string> {
  return onServer(async (server) => {
    const asked = "select current_setting('fsync') as fsync, current_setting('server_version') as version"
    const { rows } = await server.query<{ fsync: string; version: string }>(asked)
    return `${rows[0]?.version}, fsync ${rows[0]?.fsync}`
  })
}

function medusaVersion(): string {
  const path = join(dirname(require.resolve("@medusajs/medusa/package.json")), "package.json")
  return String(JSON.parse(readFileSync(path, "utf8")).version)
}
