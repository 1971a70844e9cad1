import { Modules } from "@medusajs/framework/utils"
import { acceptOrderTransferWorkflow } from "@medusajs/medusa/core-flows"
import { followMissedOrders } from "../../src/workflows/following/follow-missed"
import { annaOrders, CARD } from "../fixtures/annas-order"
import { ok } from "../fixtures/api"
import { seatsApart } from "../fixtures/books"
import { inShop } from "../fixtures/shop"

type Entry = { action: string; actor: { type: string; id: string | null; name: string | null }; changes: object[] }

inShop(
  (shop) => {
    const lastEntry = async (bookingId: string) => {
      const { changes } = await ok(shop().world.staff.get<{ changes: Entry[] }>(`/admin/bookings/${bookingId}/changes`))
      return changes[0]
    }

    /** Staff ask Carla, who has an account, to take the order over. @returns her id, and the token of her mail */
    const offerToCarla = async (orderId: string) => {
      const { world, container } = shop()
      const [carla] = await container
        .resolve(Modules.CUSTOMER)
        .createCustomers([{ email: "carla@example.com", has_account: true }])
      const body = { customer_id: carla?.id, update_order_email: true }
      await ok(world.staff.post(`/admin/orders/${orderId}/transfer`, body))
      const [change] = await container
        .resolve(Modules.ORDER)
        .listOrderChanges({ order_id: orderId, status: "requested" }, { relations: ["actions"] })
      return { customer_id: carla?.id, token: String(change?.actions[0]?.details?.token) }
    }

    describe("an order goes over to another customer", () => {
      it("is noted when she accepts it; the booking stays Anna's", async () => {
        const { world, container } = shop()
        const { id, booking, books } = await annaOrders(shop())
        const before = await books()
        const { customer_id, token } = await offerToCarla(id)
        expect(await books()).toEqual(before)

        await ok(world.storefront.post(`/store/orders/${id}/transfer/accept`, { token }))
        const after = await books()
        expect(after).toEqual({ ...before, log: ["booking.registered", "order.transferred"] })
        expect(await lastEntry(booking.id)).toMatchObject({
          actor: { type: "customer", id: customer_id },
          changes: [
            { subject: "order", field: "customer_id", after: customer_id },
            { subject: "order", field: "email", before: "anna@example.com", after: "carla@example.com" },
          ],
        })
        expect(await ok(world.staff.get(`/admin/bookings/${booking.id}`))).toMatchObject({
          booking: { booker: { email: "anna@example.com" } },
        })
        expect(await followMissedOrders(container)).toEqual([])
        expect(await seatsApart(container)).toEqual([])
      })

      it("is found by the job where nobody told us: core emits no event of it", async () => {
        const { container } = shop()
        const { id, booking, books } = await annaOrders(shop())
        const { customer_id, token } = await offerToCarla(id)
        await acceptOrderTransferWorkflow(container).run({ input: { order_id: id, token } })
        expect((await books()).log).toEqual(["booking.registered"])
        expect(await followMissedOrders(container)).toEqual([id])
        expect(await lastEntry(booking.id)).toMatchObject({ action: "order.transferred", actor: { id: customer_id } })
        expect(await followMissedOrders(container)).toEqual([])
      })

      it("names the member of staff who gives it back to a guest", async () => {
        const { world } = shop()
        const { id, booking, books } = await annaOrders(shop())
        const { token } = await offerToCarla(id)
        await ok(world.storefront.post(`/store/orders/${id}/transfer/accept`, { token }))
        await ok(world.staff.post(`/admin/orders/${id}/transfer/guest`, { email: "gina@example.com" }))
        expect(await lastEntry(booking.id)).toMatchObject({
          action: "order.transferred",
          actor: { type: "staff", name: "Stella Staff" },
        })
        expect((await books()).bookings).toMatchObject([{ status: "confirmed", seats: 2 }])
      })
    })

    describe("an order is completed and archived", () => {
      it("leaves its booking as it is", async () => {
        const { world, container } = shop()
        const { id, books } = await annaOrders(shop())
        const before = await books()
        await ok(world.staff.post(`/admin/orders/${id}/complete`))
        await ok(world.staff.post(`/admin/orders/${id}/archive`))
        const after = await books()
        expect(after.order.status).toBe("archived")
        expect({ ...after, order: { ...after.order, status: before.order.status } }).toEqual(before)
        expect(await seatsApart(container)).toEqual([])
      })
    })
  },
  { payment_providers: [CARD] }
)
