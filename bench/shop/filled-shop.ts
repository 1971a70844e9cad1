import { ok } from "../../integration-tests/fixtures/api"
import { openWorld } from "../../integration-tests/fixtures/world"
import { hireStaff, signIn } from "../../integration-tests/processes/hire-staff"
import { openShopDatabase, type ShopDatabase } from "../../integration-tests/processes/shop-database"
import { complete, fillCart } from "./carts"
import { fill, type Pattern } from "./fill"
import { keptDatabase } from "./kept-database"
import { openMailSink } from "./mail-sink"
import { openServer } from "./open-server"

/** A shop with so many bookings that only its lists are looked at. */
export type FilledShop = {
  url: string
  staff: Record<string, string>
  close(): Promise<void>
}

/** Filling a million takes minutes, so the database stays for the next run, as long as the tables are the same. */
export async function openFilledShop(
  name: string,
  bookings: number,
  say: (progress: string) => void
): Promise<FilledShop> {
  const databaseUrl = await keptDatabase(`bench_list_${name}`, async () => {
    say(`filling a shop with ${bookings} bookings`)
    const database = await openShopDatabase(`list_${name}`)
    await fill(database, bookings, await layPattern(database))
    return database
  })
  const mails = await openMailSink()
  const server = await openServer(`list-${name}`, databaseUrl, mails.url)
  const staff = await signIn(server.url)
  const close = async () => {
    await server.stop()
    await mails.close()
  }
  return { url: server.url, staff, close }
}

/** One real order of two places of the concert, with a member of staff who can look at it. */
async function layPattern(database: ShopDatabase): Promise<Pattern> {
  const mails = await openMailSink()
  const server = await openServer("pattern", database.url, mails.url)
  const world = await openWorld({ url: server.url, staff: await hireStaff(database, server.url) })
  const { concert } = world.events
  const { id: ticket_type_id = "", variant_id = "" } = concert.tickets.Balcony ?? {}
  const order_id = await complete(world, await fillCart(world, { variant_id, quantity: 2 }))
  await ok(world.storefront.post(`/store/orders/${order_id}/bookings`))
  await server.stop()
  await mails.close()
  return { event_id: concert.id, ticket_type_id, order_id }
}
