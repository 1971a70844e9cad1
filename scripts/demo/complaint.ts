import { existsSync, readFileSync } from "node:fs"
import { z } from "@medusajs/framework/zod"

const LINES_READ = 200
/** What Medusa writes in a log that is not for a terminal. */
const Line = z.object({ level: z.string(), message: z.string() })

/** What a program said last before it gave up, in one line: Medusa's own error, else whatever looks like one. */
export function complaintIn(log: string): string {
  const lines = existsSync(log) ? readFileSync(log, "utf8").trimEnd().split("\n").slice(-LINES_READ) : []
  const errors = lines.map(errorOf).filter((message) => message !== undefined)
  return errors[errors.length - 1] ?? lines.findLast((line) => /error/i.test(line)) ?? lines[lines.length - 1] ?? ""
}

function errorOf(line: string): string | undefined {
  if (!line.startsWith("{")) return undefined
  try {
    const { level, message } = Line.parse(JSON.parse(line))
    return level === "error" ? message.split("\n")[0] : undefined
  } catch {
    // A line cut off in the middle says nothing.
    return undefined
  }
}
