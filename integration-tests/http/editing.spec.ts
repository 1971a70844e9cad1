import { apiAt, ok } from "../fixtures/api"
import { edit, enter, look, mailsAbout } from "../fixtures/bookings"
import { buy } from "../fixtures/buy"
import { inShop } from "../fixtures/shop"

type Change = {
  action: string
  actor: { type: string; name: string | null }
  reason: string | null
  changes: { field: string; before: unknown; after: unknown }[]
}

inShop((shop) => {
  const email = "anna@example.com"

  /** Anna, with two named places in the stalls, has opened her booking. */
  const annaInside = async () => {
    const { world } = shop()
    const people = [
      { first_name: "Anna", last_name: "Jahn" },
      { first_name: "Ben", last_name: "Kurz" },
    ]
    const stalls = world.events.concert.tickets.Stalls?.variant_id ?? ""
    const { bookings } = await buy(world, {
      email,
      booker: { last_name: "Jahn" },
      lines: [{ variant_id: stalls, quantity: 2, participants: people }],
    })
    const number = bookings[0]?.number ?? ""
    const customer = await enter(world.storefront, { number, email })
    return { number, customer, booking: await look(customer) }
  }

  const history = async (number: string) => {
    const { staff } = shop().world
    const { bookings } = await ok(staff.get<{ bookings: { id: string }[] }>(`/admin/bookings?q=${number}`))
    const { changes } = await ok(staff.get<{ changes: Change[] }>(`/admin/bookings/${bookings[0]?.id}/changes`))
    return { id: bookings[0]?.id ?? "", changes }
  }

  describe("Anna changes her own booking (P8, P12, U20)", () => {
    it("C-14: renames Ben: one entry with both fields, one mail, and the old ticket code stops working", async () => {
      const { container } = shop()
      const { number, customer, booking } = await annaInside()
      const ben = booking.participants[1]
      const renamed = await edit(customer, {
        version: booking.version,
        participants: [{ id: ben?.id, first_name: "Zoë", last_name: "O’Neill" }],
      })
      expect(renamed.status).toBe(200)
      expect(renamed.body.booking.participants[1]).toMatchObject({ first_name: "Zoë", last_name: "O’Neill" })
      expect(renamed.body.booking.participants[1]?.ticket_code).not.toBe(ben?.ticket_code)
      expect(renamed.body.booking.participants[0]?.ticket_code).toBe(booking.participants[0]?.ticket_code)

      const { changes } = await history(number)
      expect(changes).toHaveLength(2)
      expect(changes[0]).toMatchObject({
        action: "booking.updated",
        actor: { type: "customer" },
        changes: [
          { field: "first_name", before: "Ben", after: "Zoë" },
          { field: "last_name", before: "Kurz", after: "O’Neill" },
        ],
      })
      expect(await mailsAbout(container, number)).toEqual([
        `booking_confirmed → ${email}`,
        `booking_changed → ${email}`,
      ])
    })

    it("V36: her history also knows the mails that left, and that she opened it, where it is asked", async () => {
      const { mailbox, world } = shop()
      const { number } = await annaInside()
      await mailbox.all()
      const { id, changes } = await history(number)
      expect(changes.map(({ action }) => action)).toEqual(["booking.registered"])
      const all = await ok(world.staff.get<{ changes: Change[] }>(`/admin/bookings/${id}/changes?all=true`))
      const told = all.changes.map(({ action, actor, changes }) => [
        action,
        actor.type,
        changes.map(({ after }) => after),
      ])
      expect(told).toContainEqual(["mail.sent", "system", ["booking_confirmed", email]])
      expect(told).toContainEqual(["booking.opened", "customer", ["number"]])
      expect(await ok(world.staff.get("/admin/change-log/verification"))).toMatchObject({ whole: true })
    })

    it("C-14: saves nothing, logs nothing and mails nobody when the values are the same", async () => {
      const { container } = shop()
      const { number, customer, booking } = await annaInside()
      const same = await edit(customer, { version: booking.version, booker: { last_name: "Jahn", phone: "" } })
      expect(same.body.booking.version).toBe(booking.version)
      expect((await history(number)).changes).toHaveLength(1)
      expect(await mailsAbout(container, number)).toEqual([`booking_confirmed → ${email}`])
    })

    it("C-15: a switch that is turned off while the form is open refuses the save, with the organiser's word", async () => {
      const { world, container } = shop()
      const { number, customer, booking } = await annaInside()
      await ok(world.staff.post(`/admin/events/${world.events.concert.id}`, { self_service: false }))
      const refused = await edit(customer, { version: booking.version, booker: { last_name: "Other" } })
      expect(refused.status).toBe(403)
      expect(refused.body).toMatchObject({
        code: "self_service_off",
        details: {
          level: "event",
          contact: { email: "hello@concerts.example" },
          terms: expect.stringContaining("Rebooking"),
        },
      })
      expect((await look(customer)).booker.last_name).toBe("Jahn")
      expect((await history(number)).changes).toHaveLength(1)
      expect(await mailsAbout(container, number)).toHaveLength(1)
    })

    it("refuses after the deadline and says which level decided, in the reader's language; staff may", async () => {
      const { world } = shop()
      const { number, customer, booking } = await annaInside()
      const yesterday = new Date(Date.now() - 86_400_000).toISOString()
      await ok(
        world.staff.post(`/admin/events/${world.events.concert.id}`, {
          policy: { edit_until: { kind: "at", at: yesterday } },
        })
      )
      const german = customer.with({ "accept-language": "de-AT" })
      const refused = await edit(german, { version: booking.version, booker: { last_name: "Other" } })
      expect(refused.status).toBe(410)
      expect(refused.body).toMatchObject({
        code: "editing_closed",
        message: expect.stringContaining("Frist"),
        details: { level: "event" },
      })

      const { id } = await history(number)
      await ok(
        world.staff.post(`/admin/bookings/${id}`, {
          version: booking.version,
          booker: { last_name: "Other" },
          reason: "phone call",
        })
      )
      const { changes } = await history(number)
      expect(changes[0]).toMatchObject({ reason: "phone call", actor: { type: "staff", name: "Stella Staff" } })
    })

    it("C-32: of two changes prepared on one version the second is stale", async () => {
      const { customer, booking } = await annaInside()
      const first = await edit(customer, { version: booking.version, booker: { last_name: "First" } })
      const second = await edit(customer, { version: booking.version, booker: { last_name: "Second" } })
      expect(first.status).toBe(200)
      expect(second.status).toBe(409)
      expect(second.body).toMatchObject({ code: "booking_stale", details: { version: booking.version + 1 } })
      expect((await look(customer)).booker.last_name).toBe("First")
    })

    it("C-16: the 21st edit within an hour has to wait", async () => {
      const { customer, booking } = await annaInside()
      const statuses: number[] = []
      for (let attempt = 0; attempt < 21; attempt += 1) {
        statuses.push(
          (await edit(customer, { version: booking.version + attempt, booker: { last_name: `Name ${attempt}` } }))
            .status
        )
      }
      expect(statuses).toEqual([...Array(20).fill(200), 429])
    })

    it("refuses fields and people that are not hers, and changes nothing", async () => {
      const { customer, booking } = await annaInside()
      const [anna] = booking.participants
      expect((await edit(customer, { version: booking.version, booker: { status: "cancelled" } })).status).toBe(400)
      expect(
        (await edit(customer, { version: booking.version, participants: [{ id: "bpar_foreign", first_name: "X" }] }))
          .body.code
      ).toBe("participant_not_found")
      expect(
        (await edit(customer, { version: booking.version, participants: [{ id: anna?.id, ticket_code: "X" }] })).status
      ).toBe(400)
      expect(await look(customer)).toEqual(booking)
    })

    it("tells the organiser where they asked for it (P3), and verifies the log", async () => {
      const { world, container, url } = shop()
      await ok(
        world.staff.post(`/admin/events/${world.events.concert.id}`, { notify_email: "office@concerts.example" })
      )
      const { number, customer, booking } = await annaInside()
      await edit(customer, { version: booking.version, booker: { phone: "+49 30 901820" } })
      expect(await mailsAbout(container, number)).toContain("booking_changed_notice → office@concerts.example")
      const verification = await ok(
        world.staff.get<{ whole: boolean; entries: number }>("/admin/change-log/verification")
      )
      expect(verification).toMatchObject({ whole: true, breaks: [] })
      expect((await apiAt(url).get("/admin/change-log/verification")).status).toBe(401)
    })
  })
})
