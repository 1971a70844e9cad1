import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { ok } from "../fixtures/api"
import { booksOf, seatsApart } from "../fixtures/books"
import { buy } from "../fixtures/buy"
import { chainOf, ledgerOf } from "../fixtures/ledger"
import { bookingOf, rebook, type StaffBooking, toEvent, variantOf } from "../fixtures/rebook"
import { inShop } from "../fixtures/shop"

const [CARD, HOLD, INVOICE] = ["pp_test_card", "pp_test_hold", "pp_test_invoice"]

type Promotions = { promotions: { used: number | null }[] }

inShop(
  (shop) => {
    /** Two concert seats with 10 % off; in a mixed order a T-shirt beside them. */
    const books = async (provider: string, { mixed }: { mixed: boolean }): Promise<StaffBooking> => {
      const { world } = shop()
      await ok(
        world.staff.post("/admin/promotions", {
          ...{ code: "TENTH", type: "standard", status: "active", is_automatic: false, limit: 5 },
          application_method: { type: "percentage", target_type: "order", value: 10 },
        })
      )
      const shirt = mixed ? [{ variant_id: world.shirt.variant_id, quantity: 1 }] : []
      const lines = [{ variant_id: variantOf(world.events.concert), quantity: 2 }, ...shirt]
      const { order } = await buy(world, { email: "anna@example.com", lines, provider, promo_codes: ["TENTH"] })
      return bookingOf(world.staff, order.id, world.events.concert)
    }
    /** The database refuses to record any rebooking: the last step that can fail does. */
    const breakRecording = async () => {
      const pg = shop().container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
      await pg.raw(
        "create function refuse_rebooking() returns trigger as $$ begin raise exception 'disk full'; end $$ language plpgsql"
      )
      await pg.raw(
        "create trigger refuse before insert on booking_rebooking for each row execute function refuse_rebooking()"
      )
      return () => pg.raw("drop function refuse_rebooking() cascade")
    }
    const everything = async ({ order_id, id }: StaffBooking) => {
      const { world, container } = shop()
      const payments = container.resolve(Modules.PAYMENT)
      const [orders, promotions, booking, collections, sessions] = await Promise.all([
        ok(world.staff.get<{ count: number }>("/admin/orders")),
        ok(world.staff.get<Promotions>("/admin/promotions?code=TENTH")),
        ok(world.staff.get<{ booking: StaffBooking }>(`/admin/bookings/${id}`)),
        payments.listPaymentCollections({}, { select: ["id", "status"] }),
        payments.listPaymentSessions({}, { select: ["id", "status"] }),
      ])
      return {
        ledger: await ledgerOf(world.staff, order_id),
        books: await booksOf(container, world.staff, order_id),
        orders: orders.count,
        uses: promotions.promotions[0]?.used,
        booking,
        collections,
        sessions,
        seats: await seatsApart(container),
      }
    }

    describe("a rebooking that fails at the very end leaves the booker, the order and the money where they were", () => {
      it.each([
        ["paid by card", CARD, false, "matinee", 126],
        ["paid by card, for a dearer one", CARD, false, "gala", 270],
        ["authorised", HOLD, false, "matinee", 126],
        ["on invoice", INVOICE, false, "matinee", 126],
        ["paid by card, in a mixed order", CARD, true, "matinee", 126],
        ["on invoice, in a mixed order", INVOICE, true, "matinee", 126],
      ] as const)("%s; and it can be done afterwards", async (_how, provider, mixed, event, total) => {
        const { world } = shop()
        const target = toEvent(world.events.concert, world.events[event])
        const old = await books(provider, { mixed })
        const before = await everything(old)
        const repair = await breakRecording()
        await expect(rebook(world.staff, old, target)).rejects.toThrow("500")
        expect(await everything(old)).toEqual(before)

        await repair()
        const { booking } = await rebook(world.staff, old, target)
        const rest = mixed ? 22.5 : 0
        expect(await ledgerOf(world.staff, old.order_id)).toMatchObject({ total: rest })
        expect(await ledgerOf(world.staff, booking.order_id)).toMatchObject({ total })
        const chain = await chainOf(world.staff, [old.order_id, booking.order_id])
        expect(chain.transactions).toBe(chain.captured_less_refunded)
        expect((await everything(booking)).uses).toBe(1)
      })
    })
  },
  { payment_providers: [CARD, HOLD, INVOICE] }
)
