import { existsSync, readdirSync } from "node:fs"
import { join } from "node:path"
import { z } from "@medusajs/framework/zod"
import { fingerprint } from "./fingerprint"
import { recall, remember } from "./memory"
import { PROJECT } from "./places"
import { run } from "./programs"

const MEDUSA = require.resolve("@medusajs/cli/cli.js")

/** What the tables were made by: all of it in one value, and each migration by its path. */
const Tables = z.object({ sources: z.string(), migrations: z.record(z.string(), z.string()) })

/** Brings the tables up to date, unless they were with these very sources. Answers whether that was needed. */
export async function ensureMigrated(databaseUrl: string, signal: AbortSignal): Promise<boolean> {
  const made = await recall(databaseUrl, "tables", Tables)
  const tables = tablesAsWritten()
  if (made?.sources === tables.sources) return false
  refuseRewritten(made?.migrations ?? {}, tables.migrations)
  const args = [MEDUSA, "db:migrate", "--execute-safe-links"]
  await run({ name: "migrate", args, env: { DATABASE_URL: databaseUrl } }, signal)
  await remember(databaseUrl, "tables", tables)
  return true
}

/** A migration is applied once. One that was rewritten afterwards, as may happen before a release, never reaches the tables. */
function refuseRewritten(made: Record<string, string>, written: Record<string, string>): void {
  const rewritten = Object.keys(made).find((path) => made[path] !== written[path])
  if (rewritten)
    throw new Error(`The tables are from an older version: ${rewritten} was rewritten since. --reset begins anew.`)
}

function tablesAsWritten(): z.infer<typeof Tables> {
  const named = readdirSync(join(PROJECT, "src/modules")).map((name) => `src/modules/${name}/migrations`)
  const folders = named.filter((folder) => existsSync(join(PROJECT, folder)))
  const paths = folders.flatMap((folder) => readdirSync(join(PROJECT, folder)).map((name) => `${folder}/${name}`))
  const migrations = paths.filter((path) => path.endsWith(".ts"))
  return {
    sources: fingerprint(["package-lock.json", "medusa-config.ts", "src/links", ...folders]),
    migrations: Object.fromEntries(migrations.map((path) => [path, fingerprint([path])])),
  }
}
