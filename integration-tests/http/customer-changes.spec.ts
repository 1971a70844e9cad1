import { reconcileEverything } from "../../src/workflows/reconciling/reconcile-everything"
import { addAddOn } from "../fixtures/add-ons"
import { ok } from "../fixtures/api"
import { booksOf } from "../fixtures/books"
import { buy } from "../fixtures/buy"
import { changeOwn, previewOwnChange } from "../fixtures/change"
import { enter, look } from "../fixtures/customer"
import { ledgerOf } from "../fixtures/ledger"
import { payWith } from "../fixtures/paying"
import { bank } from "../fixtures/payments/bank"
import { bookingOf, variantOf } from "../fixtures/rebook"
import { inShop } from "../fixtures/shop"

const CARD = "pp_test_card"
const email = "anna@example.com"
const OPEN = {
  rebooking: true,
  rebooking_kinds: ["event", "ticket_type", "tickets", "add_ons", "promotion_code"],
  cancelling: { free: true, unpaid: true, paid: true },
  ...{ cancel_parts: true, cancel_reason: "required" },
}

inShop(
  (shop) => {
    const policy = (policy: object) => {
      const { staff, events } = shop().world
      return ok(staff.post(`/admin/events/${events.concert.id}`, { policy }))
    }
    /** Anna has paid 200.00 for herself and Ben, and has come in by number and address. */
    const anna = async () => {
      const { world } = shop()
      const { concert } = world.events
      const participants = [{ first_name: "Anna" }, { first_name: "Ben" }]
      const lines = [{ variant_id: variantOf(concert), quantity: 2, participants }]
      const { order } = await buy(world, { email, lines, provider: CARD, booker: { first_name: "Anna" } })
      const old = await bookingOf(world.staff, order.id, concert)
      return { old, customer: await enter(world.storefront, { number: old.number, email }) }
    }
    const staysAs = (event: { id: string; tickets: Record<string, { id: string } | undefined> }) => {
      return { event_id: event.id, ticket_type_id: event.tickets.Stalls?.id ?? "" }
    }

    describe("a customer changes what is in the booking (SPEC U1, U3, V20, V27)", () => {
      it("one more with a workshop and a code, paid at once; then Ben gives his ticket back; all of them is cancelling (C-40)", async () => {
        const { world, container } = shop()
        const { staff, events } = world
        await policy(OPEN)
        const workshop = await addAddOn(staff, events.concert, { title: "Workshop", level: "participant", cents: 1200 })
        await ok(
          staff.post("/admin/promotions", {
            ...{ code: "TENTH", type: "standard", status: "active", is_automatic: false },
            application_method: { type: "percentage", target_type: "order", value: 10 },
          })
        )
        const { old, customer } = await anna()
        const cleo = {
          ...staysAs(events.concert),
          first_name: "Cleo",
          add_ons: [{ add_on_id: workshop.id, quantity: 1 }],
        }
        const more = await changeOwn(customer, { add: [cleo], promotion_codes: ["TENTH"] })
        expect(more.plan).toMatchObject({
          to: { total: 28080 },
          settlement: { kind: "collect", carried: 20000, due: 8080 },
          promotion_codes: ["TENTH"],
        })
        expect(more.booking).toMatchObject({
          status: "awaiting_payment",
          totals: { total: 28080, paid: 20000, open: 8080, payable: 8080 },
          participants: [{ first_name: "Anna" }, { first_name: "Ben" }, { first_name: "Cleo" }],
        })
        expect((await ok(payWith(more.customer, CARD))).payment).toMatchObject({ status: "paid" })
        expect(bank.entries.map(({ kind, amount }) => `${kind} ${amount}`)).toEqual(["capture 200", "capture 80.8"])

        const paid = await look(more.customer)
        expect(paid).toMatchObject({ status: "confirmed", totals: { paid: 28080, open: 0, payable: 0 } })
        const everybody = { cancel: paid.participants.map(({ id }) => id) }
        expect(await previewOwnChange(more.customer, everybody)).toMatchObject({
          status: 400,
          body: { code: "rebooking_cancels_all" },
        })
        const ben = paid.participants.find(({ first_name }) => first_name === "Ben")
        const fewer = await changeOwn(more.customer, { cancel: [ben?.id ?? ""] }, "Ben is ill")
        expect(fewer.plan).toMatchObject({ to: { total: 19080 }, settlement: { kind: "refund", back: 9000 } })
        expect(fewer.booking).toMatchObject({
          status: "confirmed",
          totals: { total: 19080, paid: 19080, open: 0, refund_open: 9000 },
          participants: [{ first_name: "Anna" }, { first_name: "Cleo" }],
          add_ons: [{ id: workshop.id, quantity: 1, paid: true }],
          refunds: [{ amount: 9000, status: "requested" }],
        })
        const { id } = await newest(old.order_id)
        expect(await ledgerOf(staff, id)).toMatchObject({ total: 190.8, paid: 280.8, pending: -90, refunded: 0 })
        expect((await booksOf(container, staff, id)).mails).toEqual([`booking_rebooked → ${email}`])
        expect(await reconcileEverything(container)).toEqual([])
      })

      it("C-23: what the organiser does not allow is refused, a forged request as well, and nothing is changed", async () => {
        const { world, container } = shop()
        const { staff, events } = world
        await policy({ rebooking: true })
        const { old, customer } = await anna()
        const before = await booksOf(container, staff, old.order_id)
        const [first] = old.participants
        const workshop = await addAddOn(staff, events.concert, { title: "Workshop", level: "participant", cents: 1200 })
        const takes = [{ participant_id: first?.id ?? "", add_on_id: workshop.id, quantity: 1 }]
        for (const [asked, kind] of [
          [{ add: [staysAs(events.concert)] }, "tickets"],
          [{ add_ons: takes }, "add_ons"],
          [{ promotion_codes: ["TENTH"] }, "promotion_code"],
        ] as const)
          expect(await previewOwnChange(customer, asked as never)).toMatchObject({
            status: 403,
            body: { code: "rebooking_kind_not_allowed", details: { kind } },
          })
        expect(await previewOwnChange(customer, { cancel: [first?.id ?? ""] })).toMatchObject({
          status: 403,
          body: { code: "cancelling_not_allowed" },
        })
        for (const forged of [{ fee: "none" as const }, { price_basis: "old" as const }])
          expect((await previewOwnChange(customer, { cancel: [first?.id ?? ""], ...forged })).status).toBe(400)
        expect(await booksOf(container, staff, old.order_id)).toEqual(before)
      })
    })

    /** The order that the chain of rebookings has come to. */
    async function newest(orderId: string): Promise<{ id: string }> {
      const { staff } = shop().world
      const { bookings } = await ok(
        staff.get<{ bookings: { id: string; order_id: string; status: string }[] }>(`/admin/bookings?q=${email}`)
      )
      const standing = bookings.find(({ order_id, status }) => status !== "cancelled" && order_id !== orderId)
      return { id: standing?.order_id ?? "" }
    }
  },
  { payment_providers: [CARD] }
)
