import type { MedusaContainer } from "@medusajs/framework/types"
import { beginOrderEditOrderWorkflow, orderEditUpdateItemQuantityWorkflow } from "@medusajs/medusa/core-flows"
import { annaOrders, CARD } from "../fixtures/annas-order"
import { ok, type Refused } from "../fixtures/api"
import { booksOf, seatsApart } from "../fixtures/books"
import { buy } from "../fixtures/buy"
import { inShop } from "../fixtures/shop"

/** A script prepares an edit in Medusa's own workflows, past our refusals. */
async function prepareEdit(container: MedusaContainer, orderId: string, lineId: string): Promise<void> {
  await beginOrderEditOrderWorkflow(container).run({ input: { order_id: orderId } })
  const items = [{ id: lineId, quantity: 5 }]
  await orderEditUpdateItemQuantityWorkflow(container).run({ input: { order_id: orderId, items } })
}

inShop(
  (shop) => {
    describe("staff edit an order with tickets in Medusa's admin", () => {
      it("are refused to change, add or remove tickets, and shown the booking; nothing has changed", async () => {
        const { world, container } = shop()
        const { id, booking, tickets, stalls, books } = await annaOrders(shop())
        await ok(world.staff.post("/admin/order-edits", { order_id: id }))
        const before = await books()
        const edit = `/admin/order-edits/${id}`
        const attempts = [
          await world.staff.post<Refused>(`${edit}/items/item/${tickets}`, { quantity: 1 }),
          await world.staff.post<Refused>(`${edit}/items/item/${tickets}`, { quantity: 0 }),
          await world.staff.post<Refused>(`${edit}/items/item/${tickets}`, { quantity: 2, unit_price: 1 }),
          await world.staff.post<Refused>(`${edit}/items`, { items: [{ variant_id: stalls, quantity: 1 }] }),
        ]
        for (const { status, body } of attempts) {
          expect({ status, code: body.code }).toEqual({ status: 400, code: "order_holds_tickets" })
        }
        const german = world.staff.with({ "accept-language": "de" })
        const { body } = await german.post<Refused>(`${edit}/items/item/${tickets}`, { quantity: 3 })
        expect(body.message).toContain("Ändern Sie sie über die Buchung")
        expect(body.details).toEqual({ bookings: [booking] })

        expect(await books()).toEqual(before)
        expect(await seatsApart(container)).toEqual([])
      })

      it("may take the T-shirt out of it: the tickets stay as they are", async () => {
        const { world, container } = shop()
        const { id, shirt, books, free } = await annaOrders(shop())
        const before = await books()
        await ok(world.staff.post("/admin/order-edits", { order_id: id }))
        await ok(world.staff.post(`/admin/order-edits/${id}/items/item/${shirt}`, { quantity: 0 }))
        await ok(world.staff.post(`/admin/order-edits/${id}/confirm`))

        const { order, ...rest } = await books()
        expect(order.lines).toEqual(["2 × Autumn concert"])
        expect(order.pending).toBe(order.total - order.paid)
        expect({ ...rest, order: before.order }).toEqual(before)
        expect(await free()).toBe(98)
        expect(await seatsApart(container)).toEqual([])
      })

      it("are refused to confirm an edit that got at the tickets some other way", async () => {
        const { world } = shop()
        const { id, tickets, books } = await annaOrders(shop())
        await prepareEdit(shop().container, id, tickets)
        const before = await books()
        const { status, body } = await world.staff.post<Refused>(`/admin/order-edits/${id}/confirm`)
        expect({ status, code: body.code }).toEqual({ status: 400, code: "order_holds_tickets" })
        expect(await books()).toEqual(before)
      })

      it("are refused to begin where there is nothing but tickets; other orders are Medusa's alone", async () => {
        const { world, container } = shop()
        const balcony = world.events.concert.tickets.Balcony?.variant_id ?? ""
        const ben = await buy(world, {
          email: "ben@example.com",
          provider: CARD,
          lines: [{ variant_id: balcony, quantity: 1 }],
        })
        const before = await booksOf(container, world.staff, ben.order.id)
        const refused = await world.staff.post<Refused>("/admin/order-edits", { order_id: ben.order.id })
        expect(refused.body.code).toBe("order_holds_tickets")
        expect(await booksOf(container, world.staff, ben.order.id)).toEqual(before)

        const shirts = [{ variant_id: world.shirt.variant_id, quantity: 2 }]
        const { order } = await buy(world, { email: "carl@example.com", provider: CARD, lines: shirts })
        await ok(world.staff.post("/admin/order-edits", { order_id: order.id }))
        await ok(world.staff.post(`/admin/order-edits/${order.id}/items`, { items: shirts }))
        await ok(world.staff.post(`/admin/order-edits/${order.id}/confirm`))
        expect((await booksOf(container, world.staff, order.id)).order.lines).toHaveLength(2)
      })
    })
  },
  { payment_providers: [CARD] }
)
