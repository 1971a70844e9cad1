import { existsSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs"
import { join } from "node:path"

const SOURCES = join(__dirname, "..", "yardstick")
const FOLDER = join(__dirname, "..", "..", ".cache", "bench", "yardstick")

/**
 * The routes of `bench/yardstick` as a plugin of their own, which only the bench's shop loads (`BENCH_YARDSTICK`): bare
 * routes to measure ours against. Medusa looks for a plugin's code in `.medusa/server/src`, so the sources are linked there.
 * @returns the plugin's folder
 */
export function yardstickPlugin(): string {
  const server = join(FOLDER, ".medusa", "server")
  mkdirSync(server, { recursive: true })
  writeFileSync(join(FOLDER, "package.json"), JSON.stringify({ name: "bookings-yardstick", version: "0.0.0" }))
  if (!existsSync(join(server, "src"))) symlinkSync(SOURCES, join(server, "src"), "dir")
  return FOLDER
}
