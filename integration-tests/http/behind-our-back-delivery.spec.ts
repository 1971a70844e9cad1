import { createOrderFulfillmentWorkflow } from "@medusajs/medusa/core-flows"
import { annaOrders, CARD } from "../fixtures/annas-order"
import { type Answer, ok, type Refused } from "../fixtures/api"
import { seatsApart } from "../fixtures/books"
import { openBoxOffice } from "../fixtures/box-office"
import { buy } from "../fixtures/buy"
import { documentsOf, said, sellAs } from "../fixtures/documents"
import { inShop } from "../fixtures/shop"
import { until } from "../fixtures/until"

type Created = { return?: { id: string }; claim?: { id: string }; exchange?: { id: string } }

const REFUSED = { status: 400, code: "order_holds_tickets" }
const outcome = ({ status, body }: Answer<Refused>) => ({ status, code: body.code })

inShop(
  (shop) => {
    describe("tickets are not goods", () => {
      it("refuses to fulfil them, and lets the T-shirt be fulfilled", async () => {
        const { world, container } = shop()
        const office = await openBoxOffice(world.staff)
        const { id, tickets, shirt, books } = await annaOrders(shop())
        const before = await books()
        const fulfil = (items: object[]) =>
          world.staff.post<Refused>(`/admin/orders/${id}/fulfillments`, { items, ...office })
        const ticket = { id: tickets, quantity: 1 }
        expect(outcome(await fulfil([ticket]))).toEqual(REFUSED)
        expect(outcome(await fulfil([{ id: shirt, quantity: 1 }, ticket]))).toEqual(REFUSED)
        const item = { title: "Stalls", sku: "", barcode: "", quantity: 1, line_item_id: tickets }
        const { location_id } = office
        const bare = { order_id: id, location_id, provider_id: "manual_manual", delivery_address: {} }
        const whole = { ...bare, items: [item], labels: [], data: {}, metadata: {} }
        expect(outcome(await world.staff.post<Refused>("/admin/fulfillments", whole))).toEqual(REFUSED)
        expect(await books()).toEqual(before)

        await ok(fulfil([{ id: shirt, quantity: 1 }]))
        const after = await books()
        expect(after.order.fulfillments).toBe(1)
        expect(after.bookings).toEqual(before.bookings)
        expect(await seatsApart(container)).toEqual([])
      })

      it("takes a T-shirt that has come back off the invoice", async () => {
        const { world, mailbox } = shop()
        const { staff } = world
        const office = await openBoxOffice(staff)
        await sellAs(staff)
        const { id, shirt, booking } = await annaOrders(shop())
        await mailbox.all()
        const items = [{ id: shirt, quantity: 1 }]
        await ok(staff.post(`/admin/orders/${id}/fulfillments`, { items, ...office }))
        const { return: back } = await ok(
          staff.post<Created>("/admin/returns", { order_id: id, location_id: office.location_id })
        )
        const path = `/admin/returns/${back?.id}`
        await ok(staff.post(`${path}/request-items`, { items }))
        await ok(staff.post(`${path}/request`))
        await ok(staff.post(`${path}/receive`))
        await ok(staff.post(`${path}/receive-items`, { items }))
        await ok(staff.post(`${path}/receive/confirm`))
        const now = async () => said(await documentsOf(staff, booking.id))
        const anew = ["invoice 22500", "cancellation_invoice -22500", "invoice 20000"]
        expect(await until(now, (told) => told.length === anew.length)).toEqual(anew)
      })

      it("refuses to ship or deliver tickets that a script has fulfilled, and lets the fulfilment be cancelled", async () => {
        const { world, container } = shop()
        const office = await openBoxOffice(world.staff)
        const { id, tickets, books } = await annaOrders(shop())
        const before = await books()
        const items = [{ id: tickets, quantity: 2 }]
        const input = { order_id: id, items, ...office }
        const { result: fulfilment } = await createOrderFulfillmentWorkflow(container).run({ input })
        const path = `/admin/orders/${id}/fulfillments/${fulfilment.id}`
        const refused = [
          await world.staff.post<Refused>(`${path}/shipments`, { items }),
          await world.staff.post<Refused>(`${path}/mark-as-delivered`),
          await world.staff.post<Refused>(`/admin/fulfillments/${fulfilment.id}/shipment`, { labels: [] }),
        ]
        expect(refused.map(outcome)).toEqual([REFUSED, REFUSED, REFUSED])
        await ok(world.staff.post(`${path}/cancel`))
        expect(await books()).toEqual(before)
      })

      it("refuses to take them back by return, claim or exchange, from staff and from customers", async () => {
        const { world, container } = shop()
        const { id, tickets, stalls, books } = await annaOrders(shop())
        const before = await books()
        const begin = (path: string, body = {}) =>
          world.staff.post<Created>(`/admin/${path}`, { order_id: id, ...body })
        const items = [{ id: tickets, quantity: 1 }]
        const added = [{ variant_id: stalls, quantity: 1 }]
        const attempt = async (path: string, of: object[]) =>
          outcome(await world.staff.post<Refused>(`/admin/${path}`, { items: of }))

        const { return: returned } = await ok(begin("returns"))
        expect(await attempt(`returns/${returned?.id}/request-items`, items)).toEqual(REFUSED)
        await ok(world.staff.delete(`/admin/returns/${returned?.id}/request`))

        const { claim } = await ok(begin("claims", { type: "refund" }))
        expect(await attempt(`claims/${claim?.id}/claim-items`, items)).toEqual(REFUSED)
        expect(await attempt(`claims/${claim?.id}/inbound/items`, items)).toEqual(REFUSED)
        expect(await attempt(`claims/${claim?.id}/outbound/items`, added)).toEqual(REFUSED)
        await ok(world.staff.delete(`/admin/claims/${claim?.id}/request`))

        const { exchange } = await ok(begin("exchanges"))
        expect(await attempt(`exchanges/${exchange?.id}/inbound/items`, items)).toEqual(REFUSED)
        expect(await attempt(`exchanges/${exchange?.id}/outbound/items`, added)).toEqual(REFUSED)
        await ok(world.staff.delete(`/admin/exchanges/${exchange?.id}/request`))

        const french = world.storefront.with({ "accept-language": "fr-FR" })
        const asked = await french.post<Refused>("/store/returns", {
          order_id: id,
          items,
          return_shipping: { option_id: "so_none" },
        })
        expect(outcome(asked)).toEqual(REFUSED)
        expect(asked.body.message).toContain("Modifiez-les par la réservation")
        expect(await books()).toEqual(before)
        expect(await seatsApart(container)).toEqual([])
      })

      it("refuses to begin any of them where there is nothing but tickets", async () => {
        const { world } = shop()
        const balcony = world.events.concert.tickets.Balcony?.variant_id ?? ""
        const { order } = await buy(world, {
          email: "ben@example.com",
          provider: CARD,
          lines: [{ variant_id: balcony, quantity: 1 }],
        })
        const begin = async (path: string, body = {}) =>
          outcome(await world.staff.post<Refused>(`/admin/${path}`, { order_id: order.id, ...body }))
        expect(await begin("returns")).toEqual(REFUSED)
        expect(await begin("claims", { type: "refund" })).toEqual(REFUSED)
        expect(await begin("exchanges")).toEqual(REFUSED)
      })
    })
  },
  { payment_providers: [CARD] }
)
