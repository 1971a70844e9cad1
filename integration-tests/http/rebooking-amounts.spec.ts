import { ok } from "../fixtures/api"
import { buy, type Purchase } from "../fixtures/buy"
import { chainOf, ledgerOf } from "../fixtures/ledger"
import { priceInRegion } from "../fixtures/net-prices"
import { bank } from "../fixtures/payments/bank"
import { bookingOf, payOut, rebook, type StaffBooking, toEvent, variantOf } from "../fixtures/rebook"
import { inShop } from "../fixtures/shop"

const CARD = "pp_test_card"

type Promotion = { id: string; used: number; limit: number }

inShop(
  (shop) => {
    const books = async (purchase: Partial<Purchase> & { quantity?: number }): Promise<StaffBooking> => {
      const { world } = shop()
      const { quantity = 1, ...rest } = purchase
      const lines = rest.lines ?? [{ variant_id: variantOf(world.events.concert), quantity }]
      const { order } = await buy(world, { email: "anna@example.com", provider: CARD, ...rest, lines })
      return bookingOf(world.staff, order.id, world.events.concert)
    }

    describe("amounts", () => {
      it("in a net-price region, with fractions of a cent: in whole cents it adds up, and nothing is left pending", async () => {
        const { world } = shop()
        const { concert, matinee } = world.events
        const { austria } = world.regions
        await priceInRegion(world.staff, concert, { Stalls: 3333 }, austria)
        await priceInRegion(world.staff, matinee, { Stalls: 1111 }, austria)
        const old = await books({ region: austria, country: "at", quantity: 3 })
        expect((await ledgerOf(world.staff, old.order_id)).total).toBe(119.988)

        const { plan, booking } = await rebook(world.staff, old, toEvent(concert, matinee))
        expect(plan).toMatchObject({
          from: { total: 11999, tax: 2000 },
          to: { total: 4000, tax: 667 },
          settlement: { kind: "refund", carried: 4000, due: 0, back: 7999 },
        })
        expect(plan.tickets.map(({ old_amount }) => old_amount)).toEqual([4000, 4000, 3999])
        expect(await ledgerOf(world.staff, booking.order_id)).toMatchObject({ total: 39.996, pending: -79.992 })
        await ok(payOut(world.staff, booking.refund_cases[0]?.id ?? ""))
        expect(await chainOf(world.staff, [old.order_id, booking.order_id])).toMatchObject({
          ...{ transactions: 39.996, captured_less_refunded: 39.996, pending: [0, 0] },
        })
      })

      it("in a currency without decimals", async () => {
        const { world } = shop()
        const { concert, matinee } = world.events
        const old = await books({ region: world.regions.japan, country: "jp" })
        const { plan, booking } = await rebook(world.staff, old, toEvent(concert, matinee))
        expect(plan).toMatchObject({
          ...{ currency_code: "jpy", from: { total: 10000, tax: 909 }, to: { total: 7000, tax: 636 } },
          settlement: { back: 3000 },
        })
        await ok(payOut(world.staff, booking.refund_cases[0]?.id ?? ""))
        expect(bank.total("refund")).toBe(3000)
        expect(await chainOf(world.staff, [old.order_id, booking.order_id])).toMatchObject({
          transactions: 7000,
          pending: [0, 0],
        })
      })
    })

    describe("a promotion code", () => {
      const create = async (code: string, method: object) => {
        const { world } = shop()
        const body = {
          code,
          type: "standard",
          status: "active",
          is_automatic: false,
          is_tax_inclusive: true,
          limit: 1,
          application_method: method,
        }
        const { promotion } = await ok(world.staff.post<{ promotion: Promotion }>("/admin/promotions", body))
        return promotion.id
      }
      const usesOf = async (id: string) => {
        const { promotion } = await ok(shop().world.staff.get<{ promotion: Promotion }>(`/admin/promotions/${id}`))
        return promotion.used
      }
      const TENTH = { type: "percentage", target_type: "order", value: 10 }

      it("goes on counting in the new order, and is used once all the same", async () => {
        const { world } = shop()
        const id = await create("TENTH", TENTH)
        const old = await books({ promo_codes: ["TENTH"] })
        const { plan, booking } = await rebook(world.staff, old, toEvent(world.events.concert, world.events.matinee))
        expect(plan).toMatchObject({ from: { total: 9000 }, to: { total: 6300 }, settlement: { back: 2700 } })
        expect(await ledgerOf(world.staff, booking.order_id)).toMatchObject({ total: 63, paid: 90, pending: -27 })
        expect(await usesOf(id)).toBe(1)
        const { order } = await ok(
          world.staff.get<{ order: { promotions: { code: string }[] } }>(
            `/admin/orders/${booking.order_id}?fields=promotions.code`
          )
        )
        expect(order.promotions.map(({ code }) => code)).toEqual(["TENTH"])
      })

      it("that takes a fixed amount off an order is not taken off twice when a part is rebooked", async () => {
        const { world } = shop()
        const { concert, matinee } = world.events
        const id = await create("TWENTYFIVE", {
          type: "fixed",
          target_type: "order",
          value: 25,
          currency_code: "eur",
          allocation: "across",
        })
        const shirt = { variant_id: world.shirt.variant_id, quantity: 1 }
        const old = await books({
          promo_codes: ["TWENTYFIVE"],
          lines: [{ variant_id: variantOf(concert), quantity: 1 }, shirt],
        })
        const { plan, booking } = await rebook(world.staff, old, toEvent(concert, matinee))
        expect(plan).toMatchObject({ from: { total: 8000 }, to: { total: 5158 }, settlement: { back: 2842 } })
        expect(await ledgerOf(world.staff, old.order_id)).toMatchObject({ total: 20, paid: 20, pending: 0 })
        expect(await usesOf(id)).toBe(1)
        await ok(payOut(world.staff, booking.refund_cases[0]?.id ?? ""))
        expect(await chainOf(world.staff, [old.order_id, booking.order_id])).toMatchObject({ pending: [0, 0] })
      })
    })
  },
  { payment_providers: ["pp_system_default", CARD] }
)
