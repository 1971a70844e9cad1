import { apiAt, ok } from "../../integration-tests/fixtures/api"
import { run } from "./programs"

const MEDUSA = require.resolve("@medusajs/cli/cli.js")

/** Everybody knows them: the demo's shop can be reached from this machine only. */
export const STAFF = { email: "admin@example.com", password: "bookings" }

/** Makes the first member of staff, as the owner of a new shop does. Needs tables, but no running shop. */
export async function hireStaff(databaseUrl: string, signal: AbortSignal): Promise<void> {
  const args = [MEDUSA, "user", "--email", STAFF.email, "--password", STAFF.password]
  await run({ name: "staff", args, env: { DATABASE_URL: databaseUrl, DISABLE_MEDUSA_ADMIN: "true" } }, signal)
}

/** Signs in; the headers of every request of staff. */
export async function signIn(shopUrl: string): Promise<Record<string, string>> {
  const { token } = await ok(apiAt(shopUrl).post<{ token: string }>("/auth/user/emailpass", STAFF))
  return { authorization: `Bearer ${token}` }
}
