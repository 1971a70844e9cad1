import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { reconcileEverything } from "../../src/workflows/reconciling/reconcile-everything"
import { ok } from "../fixtures/api"
import { seatsApart } from "../fixtures/books"
import { annaBuys, quote } from "../fixtures/cancel"
import { bookingNow, change, previewChange } from "../fixtures/change"
import { ledgerOf } from "../fixtures/ledger"
import { inShop } from "../fixtures/shop"

const CARD = "pp_test_card"

inShop(
  (shop) => {
    describe("one of two was let in at the concert (C-35, C-56)", () => {
      it("who was stays as they are, by name; the other one goes, and only their money comes back", async () => {
        const { world, container } = shop()
        const { staff, events } = world
        const old = await annaBuys(world, CARD)
        const [anna, ben] = old.participants
        const first_name = "Anna"
        await ok(
          staff.post(`/admin/bookings/${old.id}`, {
            version: old.version,
            participants: [{ id: anna?.id, first_name, last_name: "Berg" }],
          })
        )
        await container
          .resolve(ContainerRegistrationKeys.PG_CONNECTION)
          .raw("update booking_participant set status = 'attended' where id = ?", [anna?.id ?? ""])
        const to = { event_id: events.matinee.id, ticket_type_id: events.matinee.tickets.Stalls?.id ?? "" }
        const named = { participant_id: anna?.id, name: "Anna Berg" }
        const no = { status: 400, body: { code: "rebooking_checked_in", details: named } }
        for (const asked of [{ cancel: [anna?.id ?? ""] }, { moves: [{ participant_id: anna?.id ?? "", ...to }] }])
          expect(await previewChange(staff, old.id, asked)).toMatchObject(no)
        expect(await quote(staff, old.id)).toMatchObject({ body: { code: "cancelling_checked_in", details: named } })

        const booking = await bookingNow(staff, old.id)
        const { plan, booking: left } = await change(staff, booking, { cancel: [ben?.id ?? ""] })
        expect(plan).toMatchObject({ settlement: { kind: "refund", carried: 10000, back: 10000 } })
        expect(left.participants).toMatchObject([{ first_name, status: "attended" }])
        expect(left).toMatchObject({ status: "confirmed", totals: { total: 10000, refund_open: 10000 } })
        expect(await ledgerOf(staff, left.order_id)).toMatchObject({ total: 100, paid: 200, pending: -100 })
        expect(await seatsApart(container)).toEqual([])
        expect(await reconcileEverything(container)).toEqual([])
      })
    })
  },
  { payment_providers: [CARD] }
)
