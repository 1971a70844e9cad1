import { randomUUID } from "node:crypto"
import { BOOKING_MODULE, type BookingModuleService } from "../../src/modules/booking"
import { ok } from "../fixtures/api"
import { booksOf, seatsApart } from "../fixtures/books"
import { buy } from "../fixtures/buy"
import { ledgerOf } from "../fixtures/ledger"
import { bank } from "../fixtures/payments/bank"
import { bookingOf, commit, preview, type StaffBooking, toEvent, variantOf } from "../fixtures/rebook"
import { inShop } from "../fixtures/shop"

const CARD = "pp_test_card"

inShop(
  (shop) => {
    const anna = async (promo_codes?: string[]): Promise<StaffBooking> => {
      const { world } = shop()
      const lines = [{ variant_id: variantOf(world.events.concert), quantity: 2 }]
      const { order } = await buy(world, { email: "anna@example.com", lines, provider: CARD, promo_codes })
      return bookingOf(world.staff, order.id, world.events.concert)
    }
    const target = () => toEvent(shop().world.events.concert, shop().world.events.matinee)

    /** All that the plugin and Medusa keep and that a rebooking could touch; equal means that nothing happened. */
    const everything = async ({ order_id }: StaffBooking) => {
      const { world, container, mailbox } = shop()
      await mailbox.all() // a mail that leaves is logged; none is on its way any more
      const service = container.resolve<BookingModuleService>(BOOKING_MODULE)
      const [claims, counters, log, outbox, keys] = await Promise.all([
        service.listSeatClaims({}, { order: { id: "ASC" } }),
        service.listSeatCounters({}, { order: { id: "ASC" } }),
        service.listChangeLogEntries({}, { order: { sequence: "ASC" } }),
        service.listOutboxMessages({}, { order: { id: "ASC" }, select: ["id", "topic"] }),
        service.listIdempotentRequests(),
      ])
      const { count } = await ok(world.staff.get<{ count: number }>("/admin/orders"))
      const seats = counters.map(({ id, taken }) => [id, taken])
      const held = claims.map(({ id, quantity }) => [id, quantity])
      const books = await booksOf(container, world.staff, order_id)
      return {
        books,
        ledger: await ledgerOf(world.staff, order_id),
        count,
        held,
        seats,
        log: log.length,
        outbox,
        keys,
        bank: [...bank.entries],
      }
    }

    describe("a preview", () => {
      it("shows what the commit does, to the cent, and changes nothing", async () => {
        const { world } = shop()
        const old = await anna()
        const before = await everything(old)
        const plan = await preview(world.staff, old.id, target())
        expect(await preview(world.staff, old.id, target())).toEqual(plan)
        expect(await everything(old)).toEqual(before)

        const { booking } = await ok(
          commit(world.staff, old.id, { target: target(), version: old.version, plan_hash: plan.hash })
        )
        expect(booking.totals).toMatchObject({ total: plan.to.total, refund_open: plan.settlement.back })
        const ledger = await ledgerOf(world.staff, booking.order_id)
        expect(Math.round(ledger.total * 100)).toBe(plan.to.total)
        expect(Math.round(-ledger.pending * 100)).toBe(plan.settlement.back)
      })
    })

    describe("a commit whose amounts have changed since the preview is refused with the new plan", () => {
      const price = async (cents: number) => {
        const { staff, events } = shop().world
        const path = `/admin/events/${events.matinee.id}/ticket-types/${events.matinee.tickets.Stalls?.id}`
        await ok(staff.post(path, { prices: [{ currency_code: "eur", amount: cents }] }))
      }
      const taxRate = async (rate: number) => {
        const { staff } = shop().world
        const { tax_regions } = await ok(
          staff.get<{ tax_regions: { country_code: string; tax_rates: { id: string }[] }[] }>(
            "/admin/tax-regions?fields=*tax_rates"
          )
        )
        const german = tax_regions.find(({ country_code }) => country_code === "de")
        await ok(staff.post(`/admin/tax-rates/${german?.tax_rates[0]?.id}`, { rate }))
      }
      const endPromotion = async () => {
        const { staff } = shop().world
        const { promotions } = await ok(staff.get<{ promotions: { id: string }[] }>("/admin/promotions?code=TENTH"))
        await ok(staff.post(`/admin/promotions/${promotions[0]?.id}`, { status: "inactive" }))
      }
      it.each([
        ["price", () => price(7200), 14_400],
        ["tax rate", () => taxRate(7), 14_000],
        ["promotion", endPromotion, 14_000],
      ])("%s", async (what, change, total) => {
        const { world } = shop()
        const method = { type: "percentage", target_type: "order", value: 10 }
        const promotion = {
          code: "TENTH",
          type: "standard",
          status: "active",
          is_automatic: false,
          application_method: method,
        }
        await ok(world.staff.post("/admin/promotions", promotion))
        const old = await anna(what === "promotion" ? ["TENTH"] : undefined)
        const shown = await preview(world.staff, old.id, target())
        await change()
        const before = await everything(old)
        const refused = await commit(world.staff, old.id, {
          target: target(),
          version: old.version,
          plan_hash: shown.hash,
        })
        expect(refused).toMatchObject({
          status: 409,
          body: { code: "plan_changed", details: { plan: { to: { total } } } },
        })
        expect(refused.body.details.plan).toEqual(await preview(world.staff, old.id, target()))
        expect(await everything(old)).toEqual(before)
      })
    })

    describe("one booking, asked twice", () => {
      it("C-32: of two changes on one version the first commits, the second is told that it is stale", async () => {
        const { world } = shop()
        const old = await anna()
        const { hash } = await preview(world.staff, old.id, target())
        await ok(world.staff.post(`/admin/bookings/${old.id}`, { version: old.version, booker: { last_name: "Berg" } }))
        const before = await everything(old)
        const stale = await commit(world.staff, old.id, { target: target(), version: old.version, plan_hash: hash })
        expect(stale).toMatchObject({
          status: 409,
          body: { code: "booking_stale", details: { version: old.version + 1 } },
        })
        expect(await everything(old)).toEqual(before)
      })

      it("answers a repeated Idempotency-Key with the first result, also when both come at once", async () => {
        const { world, container } = shop()
        const old = await anna()
        const { hash } = await preview(world.staff, old.id, target())
        const body = { target: target(), version: old.version, plan_hash: hash }
        const key = randomUUID()
        const [first, twin] = await Promise.all([
          commit(world.staff, old.id, body, key),
          commit(world.staff, old.id, body, key),
        ])
        const again = await commit(world.staff, old.id, body, key)
        expect([first.status, twin.status, again.status]).toEqual([201, 201, 201])
        const numbers = [first, twin, again].map((answer) => answer.body.booking.number)
        expect(new Set(numbers).size).toBe(1)
        expect(await seatsApart(container)).toEqual([])

        const other = await commit(world.staff, old.id, { ...body, reason: "another request" }, key)
        expect(other).toMatchObject({ status: 409, body: { code: "idempotency_key_reused" } })
        const late = await commit(world.staff, old.id, body)
        expect(late).toMatchObject({ status: 410, body: { code: "booking_cancelled" } })
        const keyless = await world.staff.post(`/admin/bookings/${old.id}/rebookings`, body)
        expect(keyless).toMatchObject({ status: 400, body: { code: "idempotency_key_missing" } })
      })

      it("runs a key again whose first request broke off", async () => {
        const { world, container } = shop()
        const old = await anna()
        const { hash } = await preview(world.staff, old.id, target())
        const key = randomUUID()
        const service = container.resolve<BookingModuleService>(BOOKING_MODULE)
        const refused = await commit(world.staff, old.id, { target: target(), version: 99, plan_hash: hash }, key)
        expect(refused.status).toBe(409)
        expect(await service.listIdempotentRequests()).toEqual([])
        await ok(commit(world.staff, old.id, { target: target(), version: old.version, plan_hash: hash }, key))
      })
    })
  },
  { payment_providers: ["pp_system_default", CARD] }
)
