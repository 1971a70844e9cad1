import { readdir, readFile, stat } from "node:fs/promises"
import { extname, join, resolve } from "node:path"

/** A file of the portal, with its compressed form where the build made one. */
export type PortalFile = { type: string; body: Buffer; brotli: Buffer | null }
export type BuiltPortal = { page: Buffer; assets: ReadonlyMap<string, PortalFile> }

/** Where the build puts the pages, as seen from this file compiled in the package, and from its source. */
const FOLDERS = [
  resolve(__dirname, "../../../../server/portal"),
  resolve(__dirname, "../../../.medusa/server/portal"),
] as const

const COMPRESSED = ".br"

let loaded: { stamp: number; portal: Promise<BuiltPortal> } | undefined

/**
 * The built pages, read once and kept: a handful of files, looked up by name and never by path. Read anew when they are
 * built anew, so that a running development shop shows the newest. Null while they have not been built.
 */
export async function builtPortal(): Promise<BuiltPortal | null> {
  for (const folder of FOLDERS) {
    const page = await stat(join(folder, "index.html")).catch(() => null)
    if (!page) continue
    if (loaded?.stamp !== page.mtimeMs) loaded = { stamp: page.mtimeMs, portal: read(folder) }
    return loaded.portal
  }
  return null
}

async function read(folder: string): Promise<BuiltPortal> {
  const names = await readdir(join(folder, "assets"))
  const files = new Map<string, Buffer>()
  for (const name of names) files.set(name, await readFile(join(folder, "assets", name)))
  const served = names.filter((name) => !name.endsWith(COMPRESSED))
  const assets = served.map((name): [string, PortalFile] => [
    name,
    { type: extname(name), body: files.get(name) ?? Buffer.alloc(0), brotli: files.get(name + COMPRESSED) ?? null },
  ])
  return { page: await readFile(join(folder, "index.html")), assets: new Map(assets) }
}
