import { ok } from "../fixtures/api"
import { booksOf, seatsApart } from "../fixtures/books"
import { buy } from "../fixtures/buy"
import { ledgerOf } from "../fixtures/ledger"
import { bookingOf, commit, preview, rebook, type StaffBooking, toEvent, variantOf } from "../fixtures/rebook"
import { inShop } from "../fixtures/shop"

const CARD = "pp_test_card"

inShop(
  (shop) => {
    const books = async (email: string, quantity = 1): Promise<StaffBooking> => {
      const { world } = shop()
      const lines = [{ variant_id: variantOf(world.events.concert), quantity }]
      const { order } = await buy(world, { email, lines, provider: CARD })
      return bookingOf(world.staff, order.id, world.events.concert)
    }
    const capacity = (event: { id: string }, seats: number) =>
      ok(shop().world.staff.post(`/admin/events/${event.id}`, { capacity: seats }))
    const free = async (event: { id: string }) => {
      const { event: seen } = await ok(
        shop().world.staff.get<{ event: { seats: { free: number } } }>(`/admin/events/${event.id}`)
      )
      return seen.seats.free
    }

    describe("seats on a rebooking", () => {
      it("C-29: one free place and two tickets to move: refused completely, both stay", async () => {
        const { world, container } = shop()
        const { concert, matinee } = world.events
        await capacity(matinee, 1)
        const old = await books("anna@example.com", 2)
        const before = await booksOf(container, world.staff, old.order_id)
        const target = toEvent(concert, matinee)
        const shown = await world.staff.post(`/admin/bookings/${old.id}/rebooking-preview`, { target })
        expect(shown).toMatchObject({ status: 409, body: { code: "event_full", details: { free: 1, wanted: 2 } } })
        const refused = await commit(world.staff, old.id, { target, version: old.version, plan_hash: "0".repeat(64) })
        expect(refused).toMatchObject({ status: 409, body: { code: "event_full", details: { free: 1, wanted: 2 } } })
        expect(await booksOf(container, world.staff, old.order_id)).toEqual(before)
        expect([await free(concert), await free(matinee)]).toEqual([98, 1])
        expect(await seatsApart(container)).toEqual([])
      })

      it("a swap inside a sold-out event needs no free seat", async () => {
        const { world, container } = shop()
        const { concert } = world.events
        const old = await books("anna@example.com", 2)
        await capacity(concert, 2)
        await rebook(world.staff, old, toEvent(concert, concert, [["Stalls", "Balcony"]]))
        expect(await free(concert)).toBe(0)
        expect(await seatsApart(container)).toEqual([])
      })

      it("C-31: two bookings for the last place at once, five times: one moves, the other stays where it was", async () => {
        const { world, container } = shop()
        const { concert, matinee } = world.events
        for (let round = 1; round <= 5; round += 1) {
          await capacity(matinee, round)
          const rivals = [await books(`a${round}@example.com`), await books(`b${round}@example.com`)]
          const target = toEvent(concert, matinee)
          const shown = await Promise.all(rivals.map(({ id }) => preview(world.staff, id, target)))
          const answers = await Promise.all(
            rivals.map(({ id, version }, index) => {
              return commit(world.staff, id, { target, version, plan_hash: shown[index]?.hash ?? "" })
            })
          )
          expect(answers.map(({ status }) => status).sort()).toEqual([201, 409])
          const lost = answers.findIndex(({ status }) => status === 409)
          expect(answers[lost]?.body).toMatchObject({ code: "event_full", details: { free: 0, wanted: 1 } })
          const loser = rivals[lost]
          if (!loser) throw new Error("Nobody lost")
          expect(await bookingOf(world.staff, loser.order_id, concert)).toMatchObject({
            status: "confirmed",
            version: loser.version,
          })
          expect(await ledgerOf(world.staff, loser.order_id)).toMatchObject({
            status: "pending",
            total: 100,
            paid: 100,
            pending: 0,
          })
          const { log, mails } = await booksOf(container, world.staff, loser.order_id)
          expect(log).toEqual(["booking.registered"])
          expect(mails).toEqual([`booking_confirmed → ${lost === 0 ? "a" : "b"}${round}@example.com`])
          expect(await free(matinee)).toBe(0)
          expect(await seatsApart(container)).toEqual([])
        }
      })
    })
  },
  { payment_providers: ["pp_system_default", CARD] }
)
