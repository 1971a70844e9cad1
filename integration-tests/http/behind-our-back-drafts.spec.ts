import { createOrderWorkflow } from "@medusajs/medusa/core-flows"
import { registerMissingBookings } from "../../src/workflows/selling/register-missing"
import { CARD } from "../fixtures/annas-order"
import { ok, type Refused } from "../fixtures/api"
import { booksOf, seatsApart } from "../fixtures/books"
import { inShop } from "../fixtures/shop"
import { until } from "../fixtures/until"

type Draft = { draft_order: { id: string } }

const REFUSED = { status: 400, code: "order_holds_tickets" }

/** By then the completion of every order is over. */
const inTenMinutes = () => new Date(Date.now() + 600_000)

inShop(
  (shop) => {
    const chair = () => shop().world.events.reading.tickets.Chair?.variant_id ?? ""
    const books = (orderId: string) => booksOf(shop().container, shop().world.staff, orderId)
    const registered = (orderId: string) =>
      until(
        () => books(orderId),
        ({ bookings }) => bookings.length > 0
      )

    /** A draft with tickets that is older than the plugin, or a script's: our routes refuse to write one. */
    const draftWithChair = async (quantity: number) => {
      const { regions, sales_channel_id } = shop().world
      const input = {
        region_id: regions.germany.id,
        sales_channel_id,
        email: "dora@example.com",
        currency_code: "eur",
        status: "draft" as const,
        is_draft_order: true,
        items: [{ title: "Midnight reading", variant_id: chair(), quantity, unit_price: 20 }],
      }
      const { result } = await createOrderWorkflow(shop().container).run({ input })
      return result.id
    }
    const convert = (id: string) => ok(shop().world.staff.post(`/admin/draft-orders/${id}/convert-to-order`))

    describe("draft orders", () => {
      it("are refused tickets, when they are written and when they are edited", async () => {
        const { staff, regions, sales_channel_id, shirt } = shop().world
        const draft = { region_id: regions.germany.id, sales_channel_id, email: "dora@example.com" }
        const tickets = [{ variant_id: chair(), quantity: 1 }]
        const written = await staff.post<Refused>("/admin/draft-orders", { ...draft, items: tickets })
        expect({ status: written.status, code: written.body.code }).toEqual(REFUSED)

        const shirts = [{ variant_id: shirt.variant_id, quantity: 1 }]
        const { draft_order } = await ok(staff.post<Draft>("/admin/draft-orders", { ...draft, items: shirts }))
        await ok(staff.post(`/admin/draft-orders/${draft_order.id}/edit`))
        const edit = `/admin/draft-orders/${draft_order.id}/edit/items`
        const edited = await staff.post<Refused>(edit, { items: tickets })
        expect({ status: edited.status, code: edited.body.code }).toEqual(REFUSED)
        await ok(staff.post(edit, { items: shirts }))
        expect(await seatsApart(shop().container)).toEqual([])
      })

      it("with tickets all the same have no booking until they are converted; then it waits for its payment", async () => {
        const { container } = shop()
        const id = await draftWithChair(1)
        await ok(shop().world.storefront.post(`/store/orders/${id}/bookings`))
        expect(await registerMissingBookings(container, inTenMinutes())).toBe(0)
        expect((await books(id)).bookings).toEqual([])

        await convert(id)
        const { bookings, mails } = await registered(id)
        expect(bookings).toMatchObject([{ status: "awaiting_payment", participants: ["registered"], seats: 1 }])
        expect(mails).toEqual(["booking_confirmed → dora@example.com"])
        expect(await seatsApart(container)).toEqual([])
      })

      it("are flagged oversold when there is no seat left: staff decide, nothing is silent", async () => {
        const { container, world } = shop()
        const id = await draftWithChair(2)
        await convert(id)
        const { bookings, log } = await registered(id)
        expect(bookings).toMatchObject([{ participants: ["registered", "registered"], seats: 0 }])
        expect(log).toEqual(["booking.registered"])
        const { bookings: listed } = await ok(
          world.staff.get<{ bookings: { oversold: boolean }[] }>(`/admin/bookings?order_id=${id}`)
        )
        expect(listed).toMatchObject([{ oversold: true }])
        expect(await seatsApart(container)).toEqual([])
      })
    })
  },
  { payment_providers: [CARD] }
)
