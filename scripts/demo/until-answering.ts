import { setTimeout as wait } from "node:timers/promises"
import { complaintIn } from "./complaint"
import { shown } from "./places"
import type { Running } from "./programs"

const LIMIT_MS = 180_000

type Wait = { name: string; url: string; program: Running; signal: AbortSignal }

/** Waits until a program that was just started answers at an address. One that ends instead, or never answers, is ended and reported. */
export async function untilAnswering({ name, url, program, signal }: Wait): Promise<void> {
  for (const deadline = Date.now() + LIMIT_MS; Date.now() < deadline && !program.hasEnded(); await wait(100)) {
    if (signal.aborted || (await isAnswering(url))) break
  }
  if (!signal.aborted && !program.hasEnded() && (await isAnswering(url))) return
  await program.stop()
  signal.throwIfAborted()
  throw new Error(`${name} did not start: ${complaintIn(program.log)}\nAll it said is in ${shown(program.log)}.`)
}

export async function isAnswering(url: string): Promise<boolean> {
  return fetch(url, { signal: AbortSignal.timeout(2_000) }).then(
    (answer) => answer.ok,
    () => false
  )
}
