import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { setTimeout as wait } from "node:timers/promises"
import { z } from "@medusajs/framework/zod"
import { commandOf, isAlive } from "../postgres/leftover"
import { KEPT } from "./places"
import { endGroup } from "./programs"

const LIMIT_MS = 5_000
const FILE = join(KEPT, "running.json")

const Note = z.object({
  launcher: z.number(),
  programs: z.array(z.object({ pid: z.number(), command: z.string() })),
  /** Set when all of it answers. */
  where: z.object({ shop_url: z.string(), mailbox_url: z.string(), database_url: z.string() }).optional(),
})
export type RunningDemo = z.infer<typeof Note>

/** The demo that runs in this folder, if one does. What a killed one left running is ended first. */
export async function runningDemo(): Promise<RunningDemo | undefined> {
  if (!existsSync(FILE)) return undefined
  const { data: note } = Note.safeParse(read())
  if (note && isAlive(note.launcher) && commandOf(note.launcher).includes("scripts/demo")) return note
  await Promise.all((note?.programs ?? []).map(endLeftover))
  rmSync(FILE)
  return undefined
}

/** After a crash its number may belong to anything else, so the command line is compared too. */
async function endLeftover({ pid, command }: RunningDemo["programs"][number]): Promise<void> {
  if (commandOf(pid) !== command) return
  endGroup(pid, "SIGKILL")
  for (const deadline = Date.now() + LIMIT_MS; isAlive(pid) && Date.now() < deadline; ) await wait(50)
}

export function noteRunning(programs: { pid: number }[], where?: RunningDemo["where"]): void {
  mkdirSync(KEPT, { recursive: true })
  const commands = programs.map(({ pid }) => ({ pid, command: commandOf(pid) }))
  writeFileSync(FILE, JSON.stringify({ launcher: process.pid, programs: commands, where }), { mode: 0o600 })
}

export function noteEnded(): void {
  rmSync(FILE, { force: true })
}

function read(): unknown {
  try {
    return JSON.parse(readFileSync(FILE, "utf8"))
  } catch {
    // Written while the machine went down: nothing to be learnt from it.
    return undefined
  }
}
