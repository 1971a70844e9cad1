import { Client } from "@medusajs/framework/pg"

/** The address of a database on the bench's server, which `openPostgres` has put into the environment. */
export function urlOf(name: string): string {
  const { DB_PORT, DB_USERNAME, DB_PASSWORD } = process.env
  return `postgres://${DB_USERNAME}:${DB_PASSWORD}@localhost:${DB_PORT}/${name}`
}

/** Runs some statements on the server, on a connection of their own. */
export async function onServer<T>(job: (server: Client) => Promise<T>): Promise<T> {
  const server = new Client({ connectionString: urlOf("postgres") })
  await server.connect()
  try {
    return await job(server)
  } finally {
    await server.end()
  }
}
