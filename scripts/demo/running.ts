import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { z } from "@medusajs/framework/zod"
import { commandOf, isAlive } from "../postgres/leftover"
import { KEPT } from "./places"
import { endGroup } from "./programs"

const FILE = join(KEPT, "running.json")

const Note = z.object({
  launcher: z.number(),
  programs: z.array(z.object({ pid: z.number(), command: z.string() })),
  /** Set when all of it answers. */
  where: z.object({ shop_url: z.string(), mailbox_url: z.string(), database_url: z.string() }).optional(),
})
export type RunningDemo = z.infer<typeof Note>

/** The demo that runs in this folder, if one does. What a killed one left running is ended first. */
export function runningDemo(): RunningDemo | undefined {
  if (!existsSync(FILE)) return undefined
  const note = Note.safeParse(read())
  if (note.data && isAlive(note.data.launcher) && commandOf(note.data.launcher).includes("demo")) return note.data
  for (const { pid, command } of note.data?.programs ?? []) {
    // After a crash its number may belong to anything else, so the command line is compared too.
    if (commandOf(pid) === command) endGroup(pid, "SIGKILL")
  }
  rmSync(FILE)
  return undefined
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
