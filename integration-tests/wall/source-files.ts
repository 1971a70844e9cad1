import { readdirSync } from "node:fs"
import { join } from "node:path"

export const PROJECT = join(__dirname, "..", "..")

/** Every file and folder below a folder of the project, as paths from the project, in sorted order. */
export function entriesBelow(folder: string): { path: string; isFolder: boolean }[] {
  return readdirSync(join(PROJECT, folder), { recursive: true, withFileTypes: true })
    .map((entry) => ({
      path: join(entry.parentPath, entry.name).slice(PROJECT.length + 1),
      isFolder: entry.isDirectory(),
    }))
    .sort((a, b) => a.path.localeCompare(b.path))
}
