import { Client } from "@medusajs/framework/pg"
import { keptDatabase } from "../postgres/kept"
import { shown } from "./places"

export type Database = { url: string; place: string; stop(): Promise<void> }

/** The demo's database, answering: the embedded one, or the one that DATABASE_URL names. Anything else is a sentence. */
export async function openDatabase(): Promise<Database> {
  const given = process.env.DATABASE_URL
  if (!given) {
    const { url, folder, stop } = await keptDatabase().catch((error: Error) => {
      throw new Error(`${error.message}\n--reset starts afresh; DATABASE_URL names another PostgreSQL to use.`)
    })
    return { url, place: `embedded, in ${shown(folder ?? "")}`, stop }
  }
  if (!URL.canParse(given) || !/^postgres(ql)?:$/.test(new URL(given).protocol))
    throw new Error(
      "DATABASE_URL is no address of a PostgreSQL database. It looks like postgres://user:password@host:5432/name."
    )
  await keptDatabase().catch((error: NodeJS.ErrnoException) => {
    throw new Error(
      `The database ${withoutSecrets(given)} can't be used: ${reason(error)}.\nStart it, correct DATABASE_URL, or unset it: the demo then brings a PostgreSQL of its own.`
    )
  })
  return { url: given, place: withoutSecrets(given), stop: async () => {} }
}

/** Runs some statements on the database, on a connection of their own. */
export async function onDatabase<Result>(url: string, work: (client: Client) => Promise<Result>): Promise<Result> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

function withoutSecrets(url: string): string {
  const { host, pathname } = new URL(url)
  return `${host}${pathname}`
}

/** Node reports a host that has several addresses, none of which answers, as an error without a message. */
function reason({ message, code }: NodeJS.ErrnoException): string {
  return code === "ECONNREFUSED" ? "nothing answers there" : message || code || "it does not answer"
}
