import type { ShopDatabase } from "../../integration-tests/processes/shop-database"
import { fingerprint } from "../../scripts/demo/fingerprint"
import { onServer, urlOf } from "./on-server"

/** What the tables of a shop, and what is in these, are made from. */
const SOURCES = [
  "package-lock.json",
  "src/links",
  "src/modules/booking/migrations",
  "src/modules/event/migrations",
  "bench/shop/fill.ts",
]

/**
 * A database that is made once and used by every later run, until what it was made from changes.
 * @param make answers with a database that nobody else uses: it is renamed
 * @returns the address of the kept one
 */
export async function keptDatabase(name: string, make: () => Promise<ShopDatabase>): Promise<string> {
  const sources = fingerprint(SOURCES)
  if ((await commentOn(name)) === sources) return urlOf(name)
  const { url } = await make()
  await onServer(async (server) => {
    await server.query(`drop database if exists ${name} with (force)`)
    await server.query(`alter database ${new URL(url).pathname.slice(1)} rename to ${name}`)
    // Written last: what was broken off has no comment, and is made anew.
    await server.query(`comment on database ${name} is '${sources}'`)
  })
  return urlOf(name)
}

function commentOn(name: string): Promise<string | null> {
  return onServer(async (server) => {
    const wanted = "select shobj_description(oid, 'pg_database') as comment from pg_database where datname = $1"
    const { rows } = await server.query<{ comment: string | null }>(wanted, [name])
    return rows[0]?.comment ?? null
  })
}
