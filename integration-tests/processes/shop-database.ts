import { execFile } from "node:child_process"
import { promisify } from "node:util"
import { Client } from "@medusajs/framework/pg"
import { fingerprint } from "../../scripts/demo/fingerprint"

const MEDUSA = require.resolve("@medusajs/cli/cli.js")
const MIGRATION_LIMIT_MS = 180_000
const TEMPLATE = "bookings_processes_template"
/** Specs that run side by side make the template once: one does, the others wait. */
const TEMPLATE_LOCK = 20_261_122

export type Rows<Row> = Promise<Row[]>

export type ShopDatabase = {
  url: string
  /** One statement on a connection of its own, as somebody looks in from outside. */
  query<Row = Record<string, unknown>>(statement: string, values?: unknown[]): Rows<Row>
  /** Ends whoever is connected. */
  drop(): Promise<void>
}

/**
 * A database with the shop's tables and nothing else in them, for server processes. The tables are migrated once for a
 * PostgreSQL server (about 20 s) and copied from then on (under 1 s); a change of a migration, a link or a version makes
 * them anew. Its name carries the process id of the run, so that no two runs meet.
 */
export async function openShopDatabase(name: string): Promise<ShopDatabase> {
  const database = `bookings_${name}_${process.pid}`
  await onServer(async (client) => {
    await client.query("select pg_advisory_lock($1)", [TEMPLATE_LOCK])
    await ensureTemplate(client)
    await client.query(`drop database if exists ${database} with (force)`)
    await client.query(`create database ${database} template ${TEMPLATE}`)
  })
  const url = urlOf(database)
  return {
    url,
    query: (statement, values = []) => connected(url, async (client) => (await client.query(statement, values)).rows),
    drop: () => onServer(async (client) => void (await client.query(`drop database ${database} with (force)`))),
  }
}

async function ensureTemplate(client: Client): Promise<void> {
  const made = fingerprint([
    "package-lock.json",
    "medusa-config.ts",
    "src/links",
    "src/modules/booking/migrations",
    "src/modules/event/migrations",
  ])
  const { rows } = await client.query(
    "select shobj_description(oid, 'pg_database') as made from pg_database where datname = $1",
    [TEMPLATE]
  )
  if (rows[0]?.made === made) return
  await client.query(`drop database if exists ${TEMPLATE} with (force)`)
  await client.query(`create database ${TEMPLATE}`)
  await promisify(execFile)(process.execPath, [MEDUSA, "db:migrate", "--execute-safe-links"], {
    timeout: MIGRATION_LIMIT_MS,
    env: { ...process.env, NODE_ENV: "test", NODE_OPTIONS: "", DATABASE_URL: urlOf(TEMPLATE) },
  })
  // Written last: a template that was broken off has no comment, and is made anew.
  await client.query(`comment on database ${TEMPLATE} is '${made}'`)
}

function urlOf(database: string): string {
  const { DB_PORT, DB_USERNAME, DB_PASSWORD } = process.env
  return `postgres://${DB_USERNAME}:${DB_PASSWORD}@localhost:${DB_PORT}/${database}`
}

/** The lock of the session goes with its connection. */
function onServer(job: (client: Client) => Promise<void>): Promise<void> {
  return connected(urlOf("postgres"), job)
}

async function connected<T>(connectionString: string, job: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString })
  await client.connect()
  try {
    return await job(client)
  } finally {
    await client.end()
  }
}
