import { randomUUID } from "node:crypto"
import { ok } from "../fixtures/api"
import { type BookingFacts, buy, type Completed, fillCart, openPayment } from "../fixtures/buy"
import { chainOf } from "../fixtures/ledger"
import { bookingOf, commit, pay, preview, rebook, type StaffBooking, toEvent, variantOf } from "../fixtures/rebook"
import { type MortalShop, openMortalShop } from "./real/mortal-shop"

const CARD = "pp_test_card"
const ALL = process.env.FAULTS === "all"

jest.setTimeout(240_000)

/** The same as in the played deaths, with real ones: SIGKILL, a new process, and nobody but the shop to put it right. */
describe("a shop whose process is killed", () => {
  let shop: MortalShop
  beforeAll(async () => {
    shop = await openMortalShop()
  })
  afterAll(() => shop?.close())

  const anna = async (): Promise<StaffBooking> => {
    const { world } = shop
    const lines = [{ variant_id: variantOf(world.events.concert), quantity: 2 }]
    const { order } = await buy(world, { email: `${randomUUID()}@example.com`, lines, provider: CARD })
    return bookingOf(world.staff, order.id, world.events.concert)
  }
  const historiesAreWhole = async () => {
    const { whole } = await ok(shop.world.staff.get<{ whole: boolean }>("/admin/change-log/verification"))
    return whole
  }

  it("in the middle of a rebooking: the same request, sent again to the next process, gives its first result", async () => {
    const { world } = shop
    const old = await anna()
    const target = toEvent(world.events.concert, world.events.matinee)
    const { hash: plan_hash } = await preview(world.staff, old.id, target)
    const key = randomUUID()
    const send = () => commit(world.staff, old.id, { target, version: old.version, plan_hash }, key)

    await shop.restart("rebook-booking › mark-moved-payments")
    expect(await shop.dies(send)).toBe("SIGKILL")
    await shop.restart()
    const { booking } = await ok(send())
    const chain = await chainOf(world.staff, [old.order_id, booking.order_id])
    expect(chain).toMatchObject({ transactions: 200, captured_less_refunded: 200, pending: [0, -60] })
    expect(await historiesAreWhole()).toBe(true)
    const orders = await shop.database.query("select id from booking where order_id = $1", [booking.order_id])
    expect(orders).toHaveLength(1)
  })

  if (!ALL) return

  it("after an order was placed, before anybody heard of it: it gets its bookings, once", async () => {
    const { world } = shop
    const lines = [{ variant_id: variantOf(world.events.concert), quantity: 2 }]
    const { cart_id } = await fillCart(world, { email: `${randomUUID()}@example.com`, lines })
    await ok(openPayment(world.storefront, cart_id, CARD))
    const complete = () => world.storefront.post<Completed>(`/store/carts/${cart_id}/complete`)
    await shop.restart("complete-cart › add-order-transaction")
    expect(await shop.dies(complete)).toBe("SIGKILL")
    await shop.restart()
    const completed = await ok(complete())
    if (completed.type !== "order") throw new Error("The cart was not completed")
    const { bookings } = await ok(
      world.storefront.post<{ bookings: BookingFacts[] }>(`/store/orders/${completed.order.id}/bookings`)
    )
    expect(bookings).toMatchObject([{ status: "confirmed", tickets: 2 }])
  })

  it("when the bank has paid and the books do not say so: paid once", async () => {
    const { world } = shop
    const old = await anna()
    const { booking } = await rebook(world.staff, old, toEvent(world.events.concert, world.events.matinee))
    const id = booking.refund_cases[0]?.id ?? ""
    await ok(world.staff.post(`/admin/refund-cases/${id}/approve`))
    await shop.restart("refund-payment-workflow › refund-payment-step")
    expect(await shop.dies(() => pay(world.staff, id, randomUUID()))).toBe("SIGKILL")
    await shop.restart()
    await pay(world.staff, id, randomUUID())
    const chain = await chainOf(world.staff, [old.order_id, booking.order_id])
    expect(chain).toMatchObject({ transactions: 140, captured_less_refunded: 140, pending: [0, 0] })
  })
})
