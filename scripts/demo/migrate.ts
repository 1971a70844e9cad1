import { readdirSync } from "node:fs"
import { join } from "node:path"
import { z } from "@medusajs/framework/zod"
import { fingerprint } from "./fingerprint"
import { recall, remember } from "./memory"
import { PROJECT } from "./places"
import { run } from "./programs"

const MEDUSA = require.resolve("@medusajs/cli/cli.js")
const MODULES = readdirSync(join(PROJECT, "src/modules")).map((name) => `src/modules/${name}/migrations`)
const SOURCES = ["package-lock.json", "medusa-config.ts", "src/links", ...MODULES]

/** Brings the tables up to date, unless they were with these very sources. Answers whether that was needed. */
export async function ensureMigrated(databaseUrl: string, signal: AbortSignal): Promise<boolean> {
  const sources = fingerprint(SOURCES)
  if ((await recall(databaseUrl, "migrated", z.string())) === sources) return false
  const args = [MEDUSA, "db:migrate", "--execute-safe-links"]
  await run({ name: "migrate", args, env: { DATABASE_URL: databaseUrl } }, signal)
  await remember(databaseUrl, "migrated", sources)
  return true
}
