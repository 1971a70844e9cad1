import { createHash } from "node:crypto"
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs"
import { join } from "node:path"
import { PROJECT } from "./places"

/** One value for what the given files and folders of the project hold: equal as long as nothing in them changes. */
export function fingerprint(paths: string[]): string {
  const hash = createHash("sha256")
  for (const path of paths)
    for (const file of filesIn(path))
      hash
        .update(file)
        .update("\0")
        .update(readFileSync(join(PROJECT, file)))
  return hash.digest("hex")
}

function filesIn(path: string): string[] {
  const place = join(PROJECT, path)
  if (!existsSync(place)) return []
  if (!statSync(place).isDirectory()) return [path]
  return readdirSync(place)
    .sort()
    .filter((name) => name !== "__tests__")
    .flatMap((name) => filesIn(`${path}/${name}`))
}
