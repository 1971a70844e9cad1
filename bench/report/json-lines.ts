import { mkdirSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import type { Result } from "../figure"

const FILE = join(__dirname, "..", "..", ".cache", "bench", "figures.jsonl")

/**
 * One line of JSON for each figure.
 * @returns the file
 */
export function writeJsonLines(results: readonly Result[]): string {
  mkdirSync(dirname(FILE), { recursive: true })
  const lines = results.map(({ name, ratio, bar, ours, beside, unit }) =>
    JSON.stringify({ name, ratio, bar, ours, reference: beside, unit })
  )
  writeFileSync(FILE, `${lines.join("\n")}\n`)
  return FILE
}
