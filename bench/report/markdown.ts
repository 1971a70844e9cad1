import { readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import type { Result } from "../figure"
import type { Machine } from "./machine"
import { rowOf } from "./numbers"

const PAGE = join(__dirname, "..", "..", "docs", "performance.md")
const BETWEEN = /(<!-- figures -->\n)[\s\S]*(\n<!-- end of figures -->)/

/** Writes the figures into docs/performance.md, in place of the last ones. */
export function writePage(results: readonly Result[], machine: Machine): void {
  const page = readFileSync(PAGE, "utf8")
  if (!BETWEEN.test(page)) throw new Error("docs/performance.md has no place for figures")
  writeFileSync(
    PAGE,
    page.replace(BETWEEN, (_all, begin, end) => `${begin}${figures(results, machine)}${end}`)
  )
}

function figures(results: readonly Result[], machine: Machine): string {
  const { date, cpu, cores, memory, node, postgres, medusa } = machine
  const rows = results.map((result) => {
    const { what, ours, reference, beside, ratio, bar, met } = rowOf(result)
    return `| ${[what, ours, reference, beside, ratio, met ? bar : `${bar} **missed**`].join(" | ")} |`
  })
  return `
| what | ours | reference, in the same run | its | ratio | to reach |
|---|---|---|---|---|---|
${rows.join("\n")}

Measured on ${date}: ${cpu}, ${cores} cores, ${memory}; Node ${node}, PostgreSQL ${postgres}, Medusa ${medusa}.
`
}
