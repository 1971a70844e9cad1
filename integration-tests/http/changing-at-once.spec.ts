import { randomUUID } from "node:crypto"
import type { Change } from "../../src/domain/rebooking/change"
import { type Answer, type Api, ok } from "../fixtures/api"
import { buy } from "../fixtures/buy"
import { confirm, quote, shown } from "../fixtures/cancel"
import { previewChange } from "../fixtures/change"
import { edit, enter, look } from "../fixtures/customer"
import { apartIn, familyOf } from "../fixtures/family"
import { bookingOf, variantOf } from "../fixtures/rebook"
import { inShop } from "../fixtures/shop"

const email = "anna@example.com"

/** Something that somebody asks for, who has read the booking before anybody of the others wrote. */
type Wish = { leaves: string; send(): Promise<Answer<{ code?: string; message?: string }>> }

/** How often something was done to a booking and what it became. */
function tracesOf({ log, cases, rebookings }: Awaited<ReturnType<typeof familyOf>>): Record<string, number> {
  const logged = (action: string) => log.filter((one) => one === action).length
  return {
    "booking.rebooked": rebookings,
    "booking.cancelled": logged("booking.cancelled"),
    "booking.updated": logged("booking.updated"),
    goodwill: cases.filter(({ cause }) => cause === "goodwill").length,
  }
}

inShop(
  (shop) => {
    /** A customer's request, and what staff ask twice with one key, as an impatient hand does. */
    const wishes = (id: string, version: number, customer: Api) => {
      const { staff } = shop().world
      const twice = (leaves: string, path: string, body: object): Wish[] => {
        const key = { "idempotency-key": randomUUID() }
        const wish = { leaves, send: () => staff.post<{ code?: string }>(`/admin/bookings/${id}/${path}`, body, key) }
        return [wish, wish]
      }
      return {
        change: async (change: Change) => {
          const { plan } = await ok(previewChange(staff, id, change))
          return twice("booking.rebooked", "rebookings", { ...change, version, plan_hash: plan.hash })
        },
        cancel: async () => {
          const { cancellation } = await ok(quote(staff, id))
          return twice("booking.cancelled", "cancellations", { version, plan_hash: cancellation.hash })
        },
        goodwill: (amount: number) => twice("goodwill", "goodwill", { amount, reason: "The heating was off" }),
        cancelOwn: async (): Promise<Wish[]> => {
          const { cancellation } = await ok(shown(customer))
          return [
            { leaves: "booking.cancelled", send: () => confirm(customer, { version, plan_hash: cancellation.hash }) },
          ]
        },
        rename: async (): Promise<Wish[]> => {
          const person = { id: (await look(customer)).participants[0]?.id, last_name: "Berg" }
          return [{ leaves: "booking.updated", send: () => edit(customer, { version, participants: [person] }) }]
        },
      }
    }

    /** Sends them all at once. One of those that name the version is done at most; who is refused is told why. */
    const atOnce = async (firstId: string, wishes: Wish[]) => {
      const { world, container } = shop()
      const before = tracesOf(await familyOf(container, firstId))
      const answers = await Promise.all(wishes.map(async ({ leaves, send }) => ({ leaves, answer: await send() })))
      const refused = answers.filter(({ answer }) => answer.status >= 300)
      const unclear = refused.filter(({ answer: { status, body } }) => {
        const isTold = ["booking_stale", "plan_changed", "booking_cancelled"].includes(body.code ?? "")
        return ![409, 410].includes(status) || !isTold || !body.message
      })
      expect(unclear).toEqual([])
      const done = [...new Set(answers.flatMap(({ leaves, answer }) => (answer.status < 300 ? [leaves] : [])))]
      expect(done.filter((one) => one !== "goodwill").length).toBeLessThanOrEqual(1)
      const after = tracesOf(await familyOf(container, firstId))
      for (const [trace, count] of Object.entries(before)) {
        const more = (after[trace] ?? 0) - count
        expect({ trace, more }).toEqual({ trace, more: done.includes(trace) ? 1 : 0 })
      }
      expect(await apartIn(container, world.staff, firstId)).toEqual([])
      return done
    }

    describe("two of the staff and the customer at once on one booking", () => {
      it("wave after wave: nothing is lost, nothing done twice, every refusal clear, money to the cent", async () => {
        const { world, container } = shop()
        const { concert, matinee } = world.events
        const cancelling = { free: true, unpaid: true, paid: true }
        await ok(world.staff.post(`/admin/events/${concert.id}`, { self_service: true, policy: { cancelling } }))
        const people = [{ first_name: "Anna" }, { first_name: "Ben" }, { first_name: "Cleo" }]
        const lines = [{ variant_id: variantOf(concert), quantity: 3, participants: people }]
        const { order, bookings } = await buy(world, {
          email,
          lines,
          provider: "pp_test_card",
          booker: { first_name: "A" },
        })
        const { id: first } = await bookingOf(world.staff, order.id, concert)
        const customer = () => enter(world.storefront, { number: bookings[0]?.number ?? "", email })

        /** The main booking as it stands now, and what can be asked of it. */
        const now = async () => {
          const standing = (await familyOf(container, first)).bookings.filter(({ status }) => status !== "cancelled")
          const [main] = standing.filter(({ event_id }) => event_id === concert.id)
          if (!main) return null
          const [one] = [...main.participants].sort((a, b) => a.position - b.position)
          const seat = { event_id: matinee.id, ticket_type_id: matinee.tickets.Stalls?.id ?? "" }
          const moves = { moves: [{ participant_id: one?.id ?? "", ...seat }] }
          const adds = { add: [{ event_id: concert.id, ticket_type_id: concert.tickets.Balcony?.id ?? "" }] }
          return { moves, adds, ...wishes(main.id, main.version, await customer()) }
        }

        const all = await now()
        const everybody = all && [
          all.change(all.moves),
          all.cancel(),
          all.rename(),
          all.goodwill(1000),
          all.cancelOwn(),
        ]
        const wave1 = await atOnce(first, (await Promise.all(everybody ?? [])).flat())
        expect(wave1.length).toBeGreaterThan(0)

        const two = await now()
        const changes = two && [two.change(two.moves), two.change(two.adds), two.goodwill(500)]
        if (changes) await atOnce(first, (await Promise.all(changes)).flat())

        const last = await now()
        const ends = last && [last.cancelOwn(), last.cancel(), last.change(last.moves)]
        if (ends) expect(await atOnce(first, (await Promise.all(ends)).flat())).toHaveLength(1)
      })
    })
  },
  { payment_providers: ["pp_test_card"] }
)
