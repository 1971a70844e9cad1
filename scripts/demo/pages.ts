import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { fingerprint } from "./fingerprint"
import { KEPT, PROJECT } from "./places"
import { run } from "./programs"

/** Pages that are built from sources of the project. */
export type Pages = { name: string; sources: string[]; result: string; args: string[] }

const ALWAYS = ["package-lock.json", "src/domain"]

export const ADMIN_PAGES: Pages = {
  name: "admin-pages",
  sources: ["src/admin", "medusa-config.ts", "scripts/demo/build-admin.ts"],
  result: "public/admin/index.html",
  args: [require.resolve("tsx/cli"), "scripts/demo/build-admin.ts"],
}

export const PORTAL_PAGES: Pages = {
  name: "portal-pages",
  sources: ["src/portal"],
  result: ".medusa/server/portal/index.html",
  args: [
    join(dirname(require.resolve("vite/package.json")), "bin/vite.js"),
    "build",
    "--config",
    "src/portal/vite.config.ts",
  ],
}

/** Builds pages unless they are there, built by us from these very sources. Answers whether that was needed. */
export async function ensureBuilt({ name, sources, result, args }: Pages, signal: AbortSignal): Promise<boolean> {
  const note = join(KEPT, "built", name)
  const from = fingerprint([...ALWAYS, ...sources])
  const page = join(PROJECT, result)
  // Others build here too: a page of another moment is not the one that we noted.
  const noted = () => `${from} ${statSync(page).mtimeMs}`
  if (existsSync(note) && existsSync(page) && readFileSync(note, "utf8") === noted()) return false
  await run({ name, args, env: {} }, signal)
  mkdirSync(dirname(note), { recursive: true })
  writeFileSync(note, noted())
  return true
}
