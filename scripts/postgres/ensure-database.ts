import { Client } from "@medusajs/framework/pg"

/** Creates the database that the address names, unless it is there. */
export async function ensureDatabase(url: string) {
  const address = new URL(url)
  const name = decodeURIComponent(address.pathname.slice(1))
  address.pathname = "/postgres"
  const client = new Client({ connectionString: address.href })
  await client.connect()
  try {
    const { rowCount } = await client.query("SELECT 1 FROM pg_database WHERE datname = $1", [name])
    if (!rowCount) await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}`)
  } finally {
    await client.end()
  }
}
