import {
  deleteProductsWorkflow,
  updateProductsWorkflow,
  updateProductVariantsWorkflow,
} from "@medusajs/medusa/core-flows"
import { annaOrders, CARD } from "../fixtures/annas-order"
import { type Answer, ok, type Refused } from "../fixtures/api"
import { seatsApart } from "../fixtures/books"
import { openBoxOffice } from "../fixtures/box-office"
import { inShop } from "../fixtures/shop"
import { until } from "../fixtures/until"

type Variant = { id: string; manage_inventory: boolean }
type Product = { id: string; title: string; variants: Variant[]; shipping_profile: { id: string } | null }

const outcome = ({ status, body }: Answer<Refused>) => ({ status, code: body.code, reason: body.details?.reason })
const KEPT = { status: 400, code: "product_has_bookings" }
const UNSELLABLE = { status: 400, code: "variant_not_sellable" }

inShop(
  (shop) => {
    const concert = () => shop().world.events.concert
    const stalls = () => concert().tickets.Stalls?.variant_id ?? ""
    const balcony = () => concert().tickets.Balcony?.variant_id ?? ""
    const post = async (path: string, body: object) =>
      outcome(await shop().world.staff.post<Refused>(`/admin/products/${path}`, body))
    const remove = async (path: string) => outcome(await shop().world.staff.delete<Refused>(`/admin/products/${path}`))
    const product = async () => {
      const path = `/admin/products/${concert().product_id}?fields=id,title,*variants,*shipping_profile`
      return (await ok(shop().world.staff.get<{ product: Product }>(path))).product
    }
    const shippingProfile = async () => {
      const { staff } = shop().world
      await openBoxOffice(staff)
      const { shipping_profiles } = await ok(
        staff.get<{ shipping_profiles: { id: string }[] }>("/admin/shipping-profiles")
      )
      return shipping_profiles[0]?.id ?? ""
    }

    describe("staff change the product of an event in Medusa's admin", () => {
      it("are refused to delete it or one of its tickets, by any of the routes; Anna's booking stands", async () => {
        const { container, world } = shop()
        const { books } = await annaOrders(shop())
        const before = await books()
        const id = concert().product_id
        const refused = [
          await remove(id),
          await remove(`${id}/variants/${balcony()}`),
          await post("batch", { delete: [world.shirt.product_id, id] }),
          await post(`${id}/variants/batch`, { delete: [balcony()] }),
          await post(id, { variants: [{ id: stalls(), title: "Stalls" }] }),
          await post("batch", { update: [{ id, variants: [{ id: stalls(), title: "Stalls" }] }] }),
        ]
        for (const answer of refused) expect(answer).toMatchObject(KEPT)
        const german = await world.staff.with({ "accept-language": "de" }).delete<Refused>(`/admin/products/${id}`)
        expect(german.body.message).toContain("Archivieren Sie stattdessen die Veranstaltung")

        expect((await product()).variants.map((variant) => variant.id).sort()).toEqual([stalls(), balcony()].sort())
        expect(await books()).toEqual(before)
        expect(await seatsApart(container)).toEqual([])
      })

      it("are refused stock and shipping for tickets, by any of the routes", async () => {
        const id = concert().product_id
        const shipping_profile_id = await shippingProfile()
        const managed = { id: balcony(), manage_inventory: true }
        const stocked = [
          await post(`${id}/variants/${balcony()}`, { manage_inventory: true }),
          await post(`${id}/variants/batch`, { update: [managed] }),
          await post(id, { variants: [{ id: stalls() }, managed] }),
          await post("batch", { update: [{ id, variants: [{ id: stalls() }, managed] }] }),
        ]
        for (const answer of stocked) expect(answer).toMatchObject({ ...UNSELLABLE, reason: "managed_inventory" })
        const shipped = [
          await post(id, { shipping_profile_id }),
          await post("batch", { update: [{ id, shipping_profile_id }] }),
        ]
        for (const answer of shipped) expect(answer).toMatchObject({ ...UNSELLABLE, reason: "shipping_profile" })
        const { variants, shipping_profile } = await product()
        expect(variants.every(({ manage_inventory }) => !manage_inventory)).toBe(true)
        expect(shipping_profile ?? null).toBeNull()
      })

      it("may rename it and its tickets, and do as they like with other products", async () => {
        const { staff, shirt } = shop().world
        await ok(staff.post(`/admin/products/${concert().product_id}`, { title: "Winter concert" }))
        await ok(staff.post(`/admin/products/${concert().product_id}/variants/${stalls()}`, { title: "Parquet" }))
        await ok(
          staff.post(`/admin/products/${shirt.product_id}/variants/${shirt.variant_id}`, { manage_inventory: true })
        )
        await ok(staff.delete(`/admin/products/${shirt.product_id}`))
        expect((await product()).title).toBe("Winter concert")
      })
    })

    describe("a script changes the product past our refusals", () => {
      it("has stock and shipping taken off the tickets again, with a note in the event's log", async () => {
        const { container, world } = shop()
        const id = concert().product_id
        const shipping_profile_id = await shippingProfile()
        const product_variants = [{ id: balcony(), manage_inventory: true }]
        await updateProductVariantsWorkflow(container).run({ input: { product_variants } })
        await updateProductsWorkflow(container).run({ input: { products: [{ id, shipping_profile_id }] } })
        const log = async () => {
          const path = `/admin/events/${concert().id}/changes`
          const { changes } = await ok(
            world.staff.get<{ changes: { action: string; changes: { field: string }[] }[] }>(path)
          )
          return changes.filter(({ action }) => action === "event.tickets_repaired").map((one) => one.changes[0]?.field)
        }
        await until(log, (fields) => fields.length >= 2)
        expect((await log()).sort()).toEqual(["manage_inventory", "shipping_profile"])
        const { variants, shipping_profile } = await product()
        expect(variants.every(({ manage_inventory }) => !manage_inventory)).toBe(true)
        expect(shipping_profile ?? null).toBeNull()
        const { bookings } = await annaOrders(shop()).then(({ books }) => books())
        expect(bookings).toMatchObject([{ status: "confirmed", seats: 2 }])
      })

      it("that deletes it leaves the bookings whole: staff read them, Anna keeps her seats", async () => {
        const { container, world } = shop()
        const { booking, books } = await annaOrders(shop())
        const before = await books()
        await deleteProductsWorkflow(container).run({ input: { ids: [concert().product_id] } })
        expect(await books()).toEqual(before)
        expect(await ok(world.staff.get(`/admin/bookings/${booking.id}`))).toMatchObject({
          booking: { number: booking.number, status: "confirmed" },
        })
        expect(await ok(world.staff.get(`/admin/events/${concert().id}`))).toMatchObject({
          event: { seats: { taken: 2 } },
        })
        expect(await seatsApart(container)).toEqual([])
      })
    })
  },
  { payment_providers: [CARD] }
)
