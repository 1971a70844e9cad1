import { table } from "../../scripts/demo/table"
import type { Result } from "../figure"
import type { Machine } from "./machine"
import { rowOf } from "./numbers"

/** The figures as a table for the terminal. */
export function terminalTable(results: readonly Result[], { date, ...machine }: Machine): string {
  const head = ["figure", "ours", "reference", "ratio", "bar", ""]
  const rows = results.map((result) => {
    const { ours, beside, ratio, bar, met } = rowOf(result)
    return [result.name, ours, beside, ratio, bar, met ? "met" : "MISSED"]
  })
  const facts = Object.entries(machine).map(([name, value]) => [`${name}: ${value}`])
  return table(`Figures of ${date}`, [head, "line", ...rows, "line", ...facts])
}
