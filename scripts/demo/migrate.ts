import { z } from "@medusajs/framework/zod"
import { fingerprint } from "./fingerprint"
import { recall, remember } from "./memory"
import { run } from "./programs"

const MEDUSA = require.resolve("@medusajs/cli/cli.js")
const SOURCES = ["package-lock.json", "medusa-config.ts", "src/modules", "src/links"]

/** Brings the tables up to date, unless they were with these very sources. Answers whether that was needed. */
export async function ensureMigrated(databaseUrl: string, signal: AbortSignal): Promise<boolean> {
  const sources = fingerprint(SOURCES)
  if ((await recall(databaseUrl, "migrated", z.string())) === sources) return false
  const args = [MEDUSA, "db:migrate", "--execute-safe-links"]
  await run({ name: "migrate", args, env: { DATABASE_URL: databaseUrl } }, signal)
  await remember(databaseUrl, "migrated", sources)
  return true
}
