import { spawn } from "node:child_process"
import { once } from "node:events"
import { closeSync, mkdirSync, openSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { failure, type Outcome, PASSED, type Stage } from "./stage"

export const LOGS = join(__dirname, "..", "..", ".cache", "test")
const LIMIT_MINUTES = 20
const GRACE_MS = 5_000
const REPORT_LINES = 60

type Options = { signal: AbortSignal; env: Record<string, string>; name: string }

/** Runs a program to its end, its output in .cache/test/<name>.log. Past the limit, or when the run is broken off, it is ended with all it started. */
export async function execute(program: string, args: string[], { signal, env, name }: Options) {
  mkdirSync(LOGS, { recursive: true })
  const log = join(LOGS, `${name.replace(/\W+/g, "-")}.log`)
  const output = openSync(log, "w")
  const stdio: ["ignore", number, number] = ["ignore", output, output]
  const child = spawn(program, args, { env: { ...process.env, NO_COLOR: "1", ...env }, stdio, detached: true })
  const end = (kind: NodeJS.Signals) => child.pid && child.exitCode === null && process.kill(-child.pid, kind)
  const breakOff = () => {
    end("SIGTERM")
    setTimeout(() => end("SIGKILL"), GRACE_MS).unref()
  }
  signal.addEventListener("abort", breakOff, { once: true })
  const limit = setTimeout(breakOff, LIMIT_MINUTES * 60_000)
  const [code, killedBy] = await once(child, "exit")
  clearTimeout(limit)
  signal.removeEventListener("abort", breakOff)
  closeSync(output)
  const lines = readFileSync(log, "utf8").trimEnd().split("\n")
  return { succeeded: code === 0, killedBy, tail: lines.slice(-REPORT_LINES).join("\n") }
}

/** A stage that is one test: a command that must succeed. */
export function commandStage(name: string, command: string[], after: string[] = []): Stage {
  const [program = "", ...args] = command
  return {
    name,
    after,
    run: async ({ signal, env }): Promise<Outcome> => {
      const { succeeded, killedBy, tail } = await execute(program, args, { signal, env, name })
      if (succeeded) return PASSED
      return failure(killedBy ? `${tail}\nended by ${killedBy}` : tail)
    },
  }
}
