import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { type Api, ok } from "../fixtures/api"
import { edit, enter, look, mailsAbout, tokenOf, tryToEnter } from "../fixtures/bookings"
import { buy } from "../fixtures/buy"
import { tokenIn } from "../fixtures/mail-parts"
import { codeAt, confirmAddress, moveTo, wantAddress } from "../fixtures/new-address"
import { inShop } from "../fixtures/shop"
import type { World } from "../fixtures/world"

type Grant = { id: string; open: boolean; until: string; fields: string[] | null; granted_by: { name: string } }
type OwnEntry = { who: string; sentence: string; changes: { label: string; before: string; after: string }[] }
type Listed = { id: string; number: string; tickets: number }

const anna = "anna@example.com"
const ben = "ben@example.com"
const soon = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString()

/** Anna's two places in the stalls, the second for Ben; she has opened her booking. */
async function annaInside(world: World, storefront = world.storefront) {
  const people = [
    { first_name: "Anna", last_name: "Jahn" },
    { first_name: "Ben", last_name: "Kurz", email: ben },
  ]
  const variant_id = world.events.concert.tickets.Stalls?.variant_id ?? ""
  const { bookings } = await buy(
    { ...world, storefront },
    { email: anna, booker: { first_name: "Anna" }, lines: [{ variant_id, quantity: 2, participants: people }] }
  )
  const number = bookings[0]?.number ?? ""
  const customer = await enter(world.storefront, { number, email: anna })
  const found = await ok(world.staff.get<{ bookings: { id: string }[] }>(`/admin/bookings?q=${number}`))
  return { number, customer, booking: await look(customer), id: found.bookings[0]?.id ?? "" }
}

function sql(container: MedusaContainer, query: string): Promise<unknown> {
  return container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(query)
}

inShop((shop) => {
  describe("A new e-mail address is proven before it replaces the old one (P4, P12, C-08, C-14)", () => {
    it("stays the old one until the code comes back; then both are mailed and every earlier access ends", async () => {
      const { world, container, mailbox } = shop()
      const { number, customer, booking } = await annaInside(world)
      const refused = await edit(customer, { version: booking.version, booker: { email: "new@example.com" } })
      expect({ status: refused.status, code: refused.body.code }).toEqual({ status: 403, code: "address_unproven" })

      const asked = await wantAddress(customer, booking.version, "New@Example.com")
      expect(asked.status).toBe(202)
      expect(asked.body.booking).toMatchObject({
        booker: { email: anna },
        pending_address: { email: "new@example.com" },
      })
      const oldLink = await tokenOf(container, number)
      const code = await codeAt(mailbox, "new@example.com")
      expect(code).toMatch(/^\d{4} \d{4}$/)

      const confirmed = await confirmAddress(customer, code)
      expect(confirmed.body.booking).toMatchObject({ booker: { email: "new@example.com" }, pending_address: null })
      expect(await mailsAbout(container, number)).toEqual([
        `booking_confirmed → ${anna}`,
        "address_proof → new@example.com",
        "booking_changed → new@example.com",
        `booking_changed → ${anna}`,
      ])
      expect((await customer.get<{ code: string }>("/store/bookings/current")).body.code).toBe("access_expired")
      expect((await tryToEnter(world.storefront, { token: oldLink, email: anna })).status).toBe(404)
      expect((await tryToEnter(world.storefront, { token: oldLink, email: "new@example.com" })).status).toBe(404)
      const renewed = world.storefront.with({ "x-booking-access": confirmed.body.access.token })
      expect((await look(renewed)).number).toBe(number)
      expect((await confirmAddress(renewed, code)).body.code).toBe("address_code_expired")
    })

    it("refuses a wrong code five times and then the right one too; asking again gives a new code, the old one is dead", async () => {
      const { world, mailbox } = shop()
      const { customer, booking } = await annaInside(world)
      await ok(wantAddress(customer, booking.version, "new@example.com"))
      const first = await codeAt(mailbox, "new@example.com")
      const wrong = first === "0000 0000" ? "00000001" : "00000000"
      const lefts = []
      for (let attempt = 0; attempt < 5; attempt += 1) {
        lefts.push((await confirmAddress(customer, wrong)).body.details.left)
      }
      expect(lefts).toEqual([4, 3, 2, 1, 0])
      expect((await confirmAddress(customer, first)).body.code).toBe("address_code_expired")

      await ok(wantAddress(customer, booking.version, "other@example.com"))
      const second = await codeAt(mailbox, "other@example.com")
      expect((await confirmAddress(customer, first)).body.code).toBe("address_code_wrong")
      expect((await confirmAddress(customer, second)).body.booking.booker.email).toBe("other@example.com")
    })

    it("ends after half an hour, when it is dropped, and with the right to the field", async () => {
      const { world, container, mailbox } = shop()
      const { customer, booking } = await annaInside(world)
      await ok(wantAddress(customer, booking.version, "new@example.com"))
      const code = await codeAt(mailbox, "new@example.com")
      const policy = { fields: { email: { mode: "read_only" } } }
      await ok(world.staff.post(`/admin/events/${world.events.concert.id}`, { policy }))
      expect((await confirmAddress(customer, code)).body.code).toBe("field_read_only")
      expect((await wantAddress(customer, booking.version, "other@example.com")).body.code).toBe("field_read_only")
      await ok(world.staff.post(`/admin/events/${world.events.concert.id}`, { policy: {} }))

      await sql(container, "update booking_address_proof set expires_at = now() - interval '1 second'")
      expect((await confirmAddress(customer, code)).body.code).toBe("address_code_expired")
      await ok(wantAddress(customer, booking.version, "new@example.com"))
      const dropped = await customer.delete<{ booking: { pending_address: unknown } }>(
        "/store/bookings/current/address"
      )
      expect(dropped.body.booking.pending_address).toBeNull()
      expect((await confirmAddress(customer, await codeAt(mailbox, "new@example.com"))).body.code).toBe(
        "address_code_expired"
      )
      expect((await wantAddress(customer, booking.version, anna)).body.code).toBe("address_unchanged")
      expect((await wantAddress(customer, 99, "new@example.com")).body.code).toBe("booking_stale")
    })

    it("keeps no code anywhere, and mails no more than a few", async () => {
      const { world, container, mailbox } = shop()
      const { customer, booking } = await annaInside(world)
      const statuses = []
      for (let time = 0; time < 6; time += 1) {
        statuses.push((await wantAddress(customer, booking.version, "new@example.com")).status)
      }
      expect(statuses).toEqual([202, 202, 202, 202, 202, 429])
      const code = await codeAt(mailbox, "new@example.com")
      const stored = await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(
        `select count(*)::int as hits from (select row_to_json(p)::text t from booking_address_proof p
         union all select row_to_json(o)::text from booking_outbox_message o
         union all select row_to_json(n)::text from notification n) x where t like ? or t like ?`,
        [`%${code}%`, `%${code.replace(" ", "")}%`]
      )
      expect(stored.rows[0].hits).toBe(0)
    })
  })

  describe("A participant has their own link (M18, C-02, C-06, C-20)", () => {
    const bensLink = async (world: World, customer: Api, participant_id: string) => {
      expect((await customer.post(`/store/bookings/current/participants/${participant_id}/link`)).status).toBe(202)
      const mail = await shop().mailbox.awaits(ben, "Your ticket")
      const token = tokenIn(mail)
      return { token, customer: await enter(world.storefront, { token, email: ben }) }
    }

    it("comes by mail, shows the own ticket only, and dies with the ticket and with the generation", async () => {
      const { world, container } = shop()
      const { number, customer, booking, id } = await annaInside(world)
      const [annas, bens] = booking.participants
      const missing = await customer.post<{ code: string }>(`/store/bookings/current/participants/${annas?.id}/link`)
      expect(missing.body.code).toBe("participant_address_missing")
      const own = await bensLink(world, customer, bens?.id ?? "")
      const seen = await look(own.customer)
      expect(seen.participants.map(({ first_name }) => first_name)).toEqual(["Ben"])
      expect(JSON.stringify(seen)).not.toMatch(/"(total|paid|amount|payment_collection_id|booker)"/)

      const forged = await edit(own.customer, {
        version: seen.version,
        participants: [{ id: annas?.id, phone: "+49 30 901820" }],
      })
      expect(forged.body.code).toBe("participant_not_found")
      const other = await own.customer.post<{ code: string }>(`/store/bookings/current/participants/${bens?.id}/link`)
      expect(other.body.code).toBe("participant_not_found")
      expect((await tryToEnter(world.storefront, { token: own.token, email: anna })).status).toBe(404)
      expect((await tryToEnter(world.storefront, { token: await tokenOf(container, number), email: ben })).status).toBe(
        404
      )

      await sql(container, `update booking_participant set status = 'cancelled' where id = '${bens?.id}'`)
      expect((await own.customer.get<{ code: string }>("/store/bookings/current")).body.code).toBe("access_expired")
      expect((await tryToEnter(world.storefront, { token: own.token, email: ben })).status).toBe(404)
      await sql(container, `update booking_participant set status = 'registered' where id = '${bens?.id}'`)
      await ok(world.staff.post(`/admin/bookings/${id}/revoke-links`, {}))
      expect((await tryToEnter(world.storefront, { token: own.token, email: ben })).status).toBe(404)
    })

    it("proves a new address of the participant's own; staff send links too, and nobody while self-service is off (C-15)", async () => {
      const { world, container, mailbox } = shop()
      const { number, customer, booking, id } = await annaInside(world)
      const bens = booking.participants[1]?.id ?? ""
      const own = await bensLink(world, customer, bens)
      const direct = { version: booking.version, participants: [{ id: bens, email: "new@example.com" }] }
      expect((await edit(own.customer, direct)).body.code).toBe("address_unproven")
      const moved = await moveTo(own.customer, mailbox, "new@example.com")
      expect(moved.booking.participants[0]?.email).toBe("new@example.com")
      expect((await own.customer.get<{ code: string }>("/store/bookings/current")).body.code).toBe("access_expired")
      expect((await look(moved.customer)).number).toBe(number)
      expect((await look(customer)).number).toBe(number)
      expect((await mailsAbout(container, number)).slice(-4)).toEqual([
        "address_proof → new@example.com",
        `booking_changed → ${anna}`,
        `booking_changed → ${ben}`,
        "participant_link → new@example.com",
      ])

      const sent = await world.staff.post(`/admin/bookings/${id}/participants/${bens}/link`, {
        reason: "asked by phone",
      })
      expect(sent.status).toBe(202)
      await ok(world.staff.post(`/admin/events/${world.events.concert.id}`, { self_service: false }))
      const refused = await customer.post<{ code: string }>(`/store/bookings/current/participants/${bens}/link`)
      expect(refused.body.code).toBe("self_service_off")
    })
  })

  describe("C-04: somebody has their links sent", () => {
    it("answers alike for everybody, mails only who has something to come, and a second request ends the first links", async () => {
      const { world, mailbox, container } = shop()
      const { number } = await annaInside(world)
      const ask = (email: string) => world.storefront.post("/store/bookings/link", { email })
      const [hers, strangers] = [await ask("Anna@Example.com"), await ask("stranger@example.com")]
      expect([hers.status, hers.body]).toEqual([strangers.status, strangers.body])
      expect(await mailbox.to("stranger@example.com")).toEqual([])
      const first = tokenIn(await mailbox.awaits(anna, "The link to your booking"))
      expect((await look(await enter(world.storefront, { token: first, email: anna }))).number).toBe(number)

      await ok(ask(anna))
      const mails = (await mailbox.to(anna)).filter(({ subject }) => subject?.includes("The link"))
      expect(mails).toHaveLength(2)
      const [, second = ""] = mails.map(tokenIn)
      expect((await tryToEnter(world.storefront, { token: first, email: anna })).status).toBe(404)
      expect((await tryToEnter(world.storefront, { token: second, email: anna })).status).toBe(201)
      await sql(container, "update booking_link_request set requested_at = requested_at - interval '25 hours'")
      expect((await tryToEnter(world.storefront, { token: second, email: anna })).status).toBe(404)
    })
  })

  describe("A signed-in customer reaches their own bookings (DESIGN 5)", () => {
    const signIn = async (world: World, email: string) => {
      const account = { email, password: "correct-horse" }
      const registered = await ok(
        world.storefront.post<{ token: string }>("/auth/customer/emailpass/register", account)
      )
      const bearer = (token: string) => world.storefront.with({ authorization: `Bearer ${token}` })
      await ok(bearer(registered.token).post("/store/customers", { email }))
      return bearer((await ok(world.storefront.post<{ token: string }>("/auth/customer/emailpass", account))).token)
    }

    it("lists them by what is to come and what is over, opens them without number and address, and no other", async () => {
      const { world } = shop()
      const signedIn = await signIn(world, anna)
      const { number, id } = await annaInside(world, signedIn)
      const mine = await ok(signedIn.get<{ bookings: Listed[]; count: number }>("/store/customers/me/bookings"))
      expect(mine.bookings).toMatchObject([{ id, number, tickets: 2 }])
      const past = await ok(signedIn.get<{ count: number }>("/store/customers/me/bookings?when=past"))
      expect(past.count).toBe(0)
      const { access } = await ok(
        signedIn.post<{ access: { token: string } }>(`/store/customers/me/bookings/${id}/access`)
      )
      expect((await look(world.storefront.with({ "x-booking-access": access.token }))).number).toBe(number)

      const mallory = await signIn(world, "mallory@example.com")
      expect((await ok(mallory.get<{ count: number }>("/store/customers/me/bookings"))).count).toBe(0)
      expect((await mallory.post<{ code: string }>(`/store/customers/me/bookings/${id}/access`)).body.code).toBe(
        "booking_not_found"
      )
      expect((await world.storefront.get("/store/customers/me/bookings")).status).toBe(401)
    })
  })

  describe("Staff open one booking for a while (M14), and its customer reads what became of it (V36)", () => {
    it("opens a field behind its deadline, lapses and is taken back; who, why and until when stay", async () => {
      const { world, container, mailbox } = shop()
      const { customer, booking, id } = await annaInside(world)
      const policy = { edit_until: { kind: "at", at: soon(-1) } }
      await ok(world.staff.post(`/admin/events/${world.events.concert.id}`, { policy }))
      const change = { version: booking.version, booker: { phone: "+49 30 901820" } }
      expect((await edit(customer, change)).body.code).toBe("editing_closed")

      const grant = (body: object) =>
        world.staff.post<{ grant: Grant; code: string }>(`/admin/bookings/${id}/grants`, body)
      const wanted = { fields: ["phone"], until: soon(2), reason: "was in hospital", mail: true }
      expect((await grant({ ...wanted, until: soon(-1) })).body.code).toBe("grant_until_invalid")
      expect((await grant({ ...wanted, until: soon(400) })).body.code).toBe("grant_until_invalid")
      const other = await grant({ ...wanted, fields: ["question:bqst_other"] })
      expect(other.body.code).toBe("field_not_editable")
      const { grant: given } = await ok(grant(wanted))
      expect(given).toMatchObject({ open: true, fields: ["phone"], granted_by: { name: "Stella Staff" } })
      expect((await mailbox.awaits(anna, "you may change")).text).toContain("Phone")
      expect((await edit(customer, change)).status).toBe(200)
      expect((await edit(customer, { version: 2, booker: { last_name: "Other" } })).body.code).toBe("editing_closed")

      await ok(world.staff.post(`/admin/bookings/${id}/grants/${given.id}/revoke`, { reason: "done" }))
      expect((await edit(customer, { version: 2, booker: { phone: "" } })).body.code).toBe("editing_closed")
      const again = await world.staff.post<{ code: string }>(`/admin/bookings/${id}/grants/${given.id}/revoke`, {})
      expect(again.body.code).toBe("grant_not_found")
      await ok(grant({ ...wanted, fields: null }))
      await sql(container, "update booking_grant set until = now() - interval '1 second' where revoked_at is null")
      expect((await edit(customer, { version: 2, booker: { phone: "" } })).body.code).toBe("editing_closed")
      const { changes } = await ok(
        world.staff.get<{ changes: { action: string; reason: string | null }[] }>(`/admin/bookings/${id}/changes`)
      )
      expect(changes.slice(0, 4).map(({ action, reason }) => `${action}: ${reason}`)).toEqual([
        "booking.granted: was in hospital",
        "booking.grant_revoked: done",
        "booking.updated: null",
        "booking.granted: was in hospital",
      ])

      const german = customer.with({ "accept-language": "de" })
      const { history } = await ok(
        german.get<{ history: OwnEntry[]; count: number }>("/store/bookings/current/history?limit=3")
      )
      expect(history.map(({ sentence }) => sentence)).toEqual([
        "Die Buchung wurde vom Veranstalter zum Ändern freigegeben.",
        "Die Freigabe zum Ändern wurde vom Veranstalter zurückgenommen.",
        "Die Buchung wurde von Ihnen geändert.",
      ])
      expect(history[2]?.changes).toMatchObject([{ label: "Telefon", before: "", after: "+4930901820" }])
      expect(JSON.stringify(history)).not.toContain("hospital")
    })
  })
})
