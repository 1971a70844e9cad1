import { type Running, start } from "./programs"
import { untilAnswering } from "./until-answering"

const MEDUSA = require.resolve("@medusajs/cli/cli.js")

export type Shop = { url: string; program: Running }
type Options = { port: number; databaseUrl: string; smtpUrl: string; hasAdmin: boolean }

/** Starts the shop from its sources, as it would run in production, and returns when it answers. */
export async function openShop({ port, databaseUrl, smtpUrl, hasAdmin }: Options, signal: AbortSignal): Promise<Shop> {
  const url = `http://localhost:${port}`
  const env = {
    DATABASE_URL: databaseUrl,
    SMTP_URL: smtpUrl,
    BACKEND_URL: url,
    ...(hasAdmin ? {} : { DISABLE_MEDUSA_ADMIN: "true" }),
  }
  // This machine only: everybody knows the password of the demo's staff.
  const program = start({ name: "shop", args: [MEDUSA, "start", "--host", "127.0.0.1", "--port", String(port)], env })
  await untilAnswering({ name: "The shop", url: `${url}/health`, program, signal })
  return { url, program }
}
