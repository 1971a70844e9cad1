import { type ChildProcess, spawn } from "node:child_process"
import { once } from "node:events"
import { closeSync, mkdirSync, openSync } from "node:fs"
import { join } from "node:path"
import { complaintIn } from "./complaint"
import { LOGS, PROJECT, shown } from "./places"

const PATIENCE_MS = 10_000

type Program = { name: string; args: string[]; env: Record<string, string> }
export type Running = { pid: number; log: string; hasEnded(): boolean; ended: Promise<unknown>; stop(): Promise<void> }

/**
 * Starts a Node program that writes to `.demo/log/<name>.log`. In a process group of its own, so that a Ctrl-C in the
 * terminal is ours alone to answer, and ending it ends what it started.
 */
export function start({ name, args, env }: Program): Running {
  mkdirSync(LOGS, { recursive: true })
  const log = join(LOGS, `${name}.log`)
  const output = openSync(log, "w")
  const child = spawn(process.execPath, args, {
    cwd: PROJECT,
    env: { ...process.env, NODE_ENV: "production", MEDUSA_DISABLE_TELEMETRY: "true", ...env },
    stdio: ["ignore", output, output],
    detached: true,
  })
  closeSync(output)
  const hasEnded = () => child.exitCode !== null || child.signalCode !== null
  const ended = once(child, "exit").catch(() => undefined)
  return { pid: child.pid ?? 0, log, hasEnded, ended, stop: () => stop(child, hasEnded, ended) }
}

/** Runs a Node program to its end. One that fails, or is broken off, is an error with what it complained of. */
export async function run(program: Program, signal: AbortSignal): Promise<void> {
  signal.throwIfAborted()
  const running = start(program)
  const breakOff = () => void running.stop()
  signal.addEventListener("abort", breakOff, { once: true })
  const result = await running.ended
  signal.removeEventListener("abort", breakOff)
  signal.throwIfAborted()
  if (Array.isArray(result) && result[0] === 0) return
  throw new Error(`"${program.name}" failed: ${complaintIn(running.log)}\nAll it said is in ${shown(running.log)}.`)
}

async function stop(child: ChildProcess, hasEnded: () => boolean, ended: Promise<unknown>): Promise<void> {
  if (hasEnded() || !child.pid) return
  endGroup(child.pid, "SIGTERM")
  const pid = child.pid
  const impatient = setTimeout(() => endGroup(pid, "SIGKILL"), PATIENCE_MS)
  await ended
  clearTimeout(impatient)
}

/** Ends a program that was started here, with all it started. */
export function endGroup(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(process.platform === "win32" ? pid : -pid, signal)
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ESRCH")) throw error
  }
}
