import { type Api, ok } from "../fixtures/api"
import { buy } from "../fixtures/buy"
import { edit, enter, look, tryToEnter } from "../fixtures/customer"
import { inShop } from "../fixtures/shop"

type Shown = { shop_name: string | null; notify_mode: string; policy: Record<string, unknown> }
type Settings = { settings: Shown; own: Partial<Shown>; inherited: Shown }
type Change = { action: string; changes: { field: string; before: unknown; after: unknown }[] }

const email = "anna@example.com"

inShop((shop) => {
  const staff = (): Api => shop().world.staff
  const set = (body: object) => staff().post<Settings>("/admin/booking-settings", body)

  const annaInside = async () => {
    const { world } = shop()
    const variant_id = world.events.concert.tickets.Stalls?.variant_id ?? ""
    const { bookings } = await buy(world, { email, lines: [{ variant_id, quantity: 1 }] })
    const number = bookings[0]?.number ?? ""
    const customer = await enter(world.storefront, { number, email })
    return { number, customer, booking: await look(customer) }
  }

  describe("the shop's settings", () => {
    it("answer with what holds, what was set, and what would hold without it; null takes a value back", async () => {
      const before = await ok(staff().get<Settings>("/admin/booking-settings"))
      expect(before).toMatchObject({ own: {}, settings: { policy: { self_service: false }, notify_mode: "immediate" } })
      const policy = { self_service: true, edit_until: { kind: "days_before_start", days: 2 } }
      const after = await ok(set({ shop_name: "By the river", policy }))
      expect(after.own).toEqual({ shop_name: "By the river", policy })
      expect(after.settings).toMatchObject({ shop_name: "By the river", policy })
      expect(after.inherited).toEqual(before.settings)
      expect((await ok(set({ shop_name: null }))).own).toEqual({ policy })
    })

    it("refuse what nobody knows, and change nothing then", async () => {
      expect((await set({ shop_name: "By the river", digest_hour: 25 })).status).toBe(400)
      expect((await set({ self_servce: true })).status).toBe(400)
      expect((await ok(staff().get<Settings>("/admin/booking-settings"))).own).toEqual({})
    })

    it("have a history of who changed what; a value that stays makes no entry", async () => {
      await ok(set({ shop_name: "By the river" }))
      await ok(set({ shop_name: "By the river" }))
      await ok(set({ shop_name: "By the lake", digest_hour: 9 }))
      const { changes } = await ok(staff().get<{ changes: Change[] }>("/admin/booking-settings/changes"))
      expect(changes.map(({ action }) => action)).toEqual(["settings.updated", "settings.updated"])
      const fields = changes[0]?.changes.map(({ field, before, after }) => [field, before, after]).sort()
      expect(fields).toEqual([
        ["digest_hour", null, 9],
        ["shop_name", "By the river", "By the lake"],
      ])
      const { whole } = await ok(staff().get<{ whole: boolean }>("/admin/change-log/verification"))
      expect(whole).toBe(true)
    })

    it("keep both of two changes that are made at once", async () => {
      await Promise.all([ok(set({ shop_name: "By the river" })), ok(set({ digest_hour: 9 }))])
      const { own } = await ok(staff().get<Settings>("/admin/booking-settings"))
      expect(own).toEqual({ shop_name: "By the river", digest_hour: 9 })
    })

    it("hold at once: the shop's name in the portal and in mails, and the limit of edits (C-16)", async () => {
      await ok(set({ shop_name: "By the river", limits: { edits: { points: 1, seconds: 3600 } } }))
      const { customer, booking } = await annaInside()
      expect(await ok(shop().world.storefront.get("/bookings/config.json"))).toMatchObject({
        shop_name: "By the river",
      })
      expect((await shop().mailbox.to(email))[0]?.text).toContain("By the river")
      const rename = (last_name: string) => edit(customer, { version: booking.version, booker: { last_name } })
      await ok(rename("Jahn"))
      expect(await rename("Kurz")).toMatchObject({ status: 429, body: { code: "too_many_requests" } })
    })

    it("lock a number after as many wrong proofs as they say", async () => {
      const { number } = await annaInside()
      await ok(set({ limits: { number: { points: 1, seconds: 900 } } }))
      const wrong = () => tryToEnter(shop().world.storefront, { number, email: "eve@example.com" })
      expect((await wrong()).status).toBe(404)
      expect(await wrong()).toMatchObject({ status: 429, body: { code: "too_many_requests" } })
    })
  })

  describe("self-service for some sales channels (M2)", () => {
    it("is off for a booking of another channel, also in a form that is open, whatever its event says", async () => {
      const { customer, booking } = await annaInside()
      const channel = await ok(
        staff().post<{ sales_channel: { id: string } }>("/admin/sales-channels", { name: "App" })
      )
      await ok(set({ self_service_channels: [channel.sales_channel.id] }))
      const refused = await edit(customer, { version: booking.version, booker: { last_name: "Kurz" } })
      expect(refused).toMatchObject({ status: 403, body: { code: "self_service_off", details: { level: "shop" } } })
      expect((await look(customer)).may).toMatchObject({
        edit: { allowed: false, code: "self_service_off" },
        rebook: { allowed: false, code: "self_service_off" },
      })
      const { event } = await ok(
        shop().world.storefront.get<{ event: { self_service: boolean } }>(
          `/store/events/${shop().world.events.concert.id}`
        )
      )
      expect(event.self_service).toBe(false)
    })

    it("stays on for a booking of one of them", async () => {
      await ok(set({ self_service_channels: [shop().world.sales_channel_id] }))
      const { customer, booking } = await annaInside()
      await ok(edit(customer, { version: booking.version, booker: { last_name: "Kurz" } }))
    })
  })
})
