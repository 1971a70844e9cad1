import { randomBytes } from "node:crypto"
import { openInbox } from "../../src/providers/notification-smtp/__tests__/smtp-inbox"
import { apiAt } from "../fixtures/api"
import { openWorld, type World } from "../fixtures/world"
import { hireStaff } from "../processes/hire-staff"
import { type ServerProcess, startServer } from "../processes/server-process"
import { openShopDatabase, type ShopDatabase } from "../processes/shop-database"

export type ThreeProcesses = {
  database: ShopDatabase
  /** The same shop, as it answers from each of its two servers. */
  servers: [World, World]
  inbox: Awaited<ReturnType<typeof openInbox>>
  close(): Promise<void>
}

/** One shop: two servers and a worker on Redis, one PostgreSQL, and a mail server that keeps what it gets. */
export async function openThreeProcesses(): Promise<ThreeProcesses> {
  const redis = process.env.TEST_REDIS_URL
  if (!redis) throw new Error("TEST_REDIS_URL names no Redis")
  const [database, inbox] = await Promise.all([openShopDatabase("scaling"), openInbox()])
  const start = (name: string, mode: string) =>
    startServer({
      name: `scaling-${name}`,
      databaseUrl: database.url,
      env: {
        MEDUSA_WORKER_MODE: mode,
        REDIS_URL: redis,
        SMTP_URL: inbox.url,
        JWT_SECRET: SECRET,
        COOKIE_SECRET: SECRET,
      },
    })
  // One first: processes that start together on a new database all write core's payment providers, and all but one fail.
  const one = await start("one", "server")
  const [two, worker] = await Promise.all([start("two", "server"), start("worker", "worker")])
  const staff = await hireStaff(database, one.url)
  const world = await openWorld({ url: one.url, staff })
  return {
    database,
    servers: [world, seenFrom(world, two, staff)],
    inbox,
    close: async () => {
      await Promise.all([one, two, worker].map((server) => server.stop()))
      await Promise.all([database.drop(), inbox.close()])
    },
  }
}

/** Both servers sign and check sessions alike, or a login would hold at one of them only. */
const SECRET = randomBytes(16).toString("hex")

function seenFrom(world: World, { url }: ServerProcess, staff: Record<string, string>): World {
  const storefront = apiAt(url, { "x-publishable-api-key": world.publishable_key })
  return { ...world, staff: apiAt(url, staff), storefront }
}
