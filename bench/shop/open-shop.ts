import { apiAt, ok } from "../../integration-tests/fixtures/api"
import { openWorld, type World } from "../../integration-tests/fixtures/world"
import { hireStaff } from "../../integration-tests/processes/hire-staff"
import { openShopDatabase, type ShopDatabase } from "../../integration-tests/processes/shop-database"
import { openMailSink } from "./mail-sink"
import { openServer } from "./open-server"

/** The shop that is measured: one server process on a database of its own, and a mail server that takes its mails. */
export type BenchShop = {
  url: string
  world: World
  database: ShopDatabase
  /** Waits until nothing is left to do in the background. */
  quiet(): Promise<void>
  close(): Promise<void>
}

export async function openShop(): Promise<BenchShop> {
  const mails = await openMailSink()
  const database = await openShopDatabase("bench")
  const server = await openServer("bench", database.url, mails.url)
  const staff = await hireStaff(database, server.url)
  const world = await openWorld({ url: server.url, staff })
  return {
    url: server.url,
    world,
    database,
    quiet: () => quiet(server.url, staff),
    close: async () => {
      await server.stop()
      await database.drop()
      await mails.close()
    },
  }
}

async function quiet(url: string, staff: Record<string, string>): Promise<void> {
  await ok(apiAt(url, staff).get("/admin/bench/quiet"))
}
