import { join, relative, resolve } from "node:path"

export const PROJECT = join(__dirname, "..", "..")

/** Everything the demo keeps between two starts. Removing the folder is starting afresh. DEMO_FOLDER names another one. */
export const KEPT = resolve(PROJECT, process.env.DEMO_FOLDER ?? ".demo")
export const LOGS = join(KEPT, "log")
export const MAILS = join(KEPT, "mails")

/** A path as the reader of the terminal would type it. */
export function shown(path: string): string {
  const short = relative(process.cwd(), path)
  return short.startsWith("..") ? path : short
}
