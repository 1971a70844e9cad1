import { z } from "@medusajs/framework/zod"
import { onDatabase } from "./database"

const Rows = z.array(z.object({ value: z.unknown() }))

/**
 * What the demo knows about a database, kept in that database: a schema of its own beside the shop's tables. So it can't
 * be wrong about another one, and is gone when the tables are.
 */
export async function recall<Value>(url: string, name: string, shape: z.ZodType<Value>): Promise<Value | undefined> {
  return onDatabase(url, async (client) => {
    const { rows: found } = await client.query("SELECT to_regclass('demo.memory') AS value")
    if (Rows.parse(found)[0]?.value === null) return undefined
    const { rows } = await client.query("SELECT value FROM demo.memory WHERE name = $1", [name])
    return shape.optional().parse(Rows.parse(rows)[0]?.value)
  })
}

export async function remember(url: string, name: string, value: object | string): Promise<void> {
  await onDatabase(url, async (client) => {
    await client.query("CREATE SCHEMA IF NOT EXISTS demo")
    await client.query("CREATE TABLE IF NOT EXISTS demo.memory (name text PRIMARY KEY, value jsonb NOT NULL)")
    const upsert = "INSERT INTO demo.memory VALUES ($1, $2) ON CONFLICT (name) DO UPDATE SET value = excluded.value"
    await client.query(upsert, [name, JSON.stringify(value)])
  })
}

/** How a database looks to the demo: new, its own, or somebody else's. */
export async function ownerOf(url: string): Promise<"nobody" | "demo" | "somebody else"> {
  return onDatabase(url, async (client) => {
    const count = "SELECT count(*)::int AS value FROM pg_tables WHERE schemaname = "
    const [demo, shop] = [await client.query(`${count} 'demo'`), await client.query(`${count} 'public'`)]
    if (Rows.parse(demo.rows)[0]?.value !== 0) return "demo"
    return Rows.parse(shop.rows)[0]?.value === 0 ? "nobody" : "somebody else"
  })
}

/** Removes every table of the shop and the demo's memory with them. */
export async function forgetAll(url: string): Promise<void> {
  await onDatabase(url, (client) =>
    client.query("DROP SCHEMA IF EXISTS demo CASCADE; DROP SCHEMA public CASCADE; CREATE SCHEMA public")
  )
}
