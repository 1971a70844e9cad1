import { apiAt, ok } from "../fixtures/api"
import type { ShopDatabase } from "./shop-database"

const MEMBER = { email: "staff@example.com", password: "correct-horse" }

/**
 * Signs a new member of staff in at a server process, and answers with the headers of their requests: as `signInStaff`,
 * for a shop whose container is in another process. The rows of the user are written, the sign-in is real.
 */
export async function hireStaff(database: ShopDatabase, url: string): Promise<Record<string, string>> {
  const anyone = apiAt(url)
  await ok(anyone.post("/auth/user/emailpass/register", MEMBER))
  await database.query(
    `insert into "user" (id, email, first_name, last_name) values ('user_staff', $1, 'Stella', 'Staff')`,
    [MEMBER.email]
  )
  await database.query(
    `update auth_identity set app_metadata = '{"user_id":"user_staff"}'
     where id = (select auth_identity_id from provider_identity where entity_id = $1)`,
    [MEMBER.email]
  )
  return signIn(url)
}

/** Signs the same member of staff in again, at a shop that has hired them before. */
export async function signIn(url: string): Promise<Record<string, string>> {
  const { token } = await ok(apiAt(url).post<{ token: string }>("/auth/user/emailpass", MEMBER))
  return { authorization: `Bearer ${token}` }
}
