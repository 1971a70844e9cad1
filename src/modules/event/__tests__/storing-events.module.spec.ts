import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { EVENT_MODULE, type EventModuleService } from "../index"

const date = (day: string) => ({
  starts_at: new Date(`2027-06-${day}T18:00:00Z`),
  ends_at: new Date(`2027-06-${day}T21:00:00Z`),
})
const FRIDAY = date("04")
const SATURDAY = date("05")
const SUNDAY = date("06")
const FESTIVAL = {
  title: "Festival",
  timezone: "Europe/Berlin",
  starts_at: FRIDAY.starts_at,
  ends_at: SUNDAY.ends_at,
  contacts: { organiser: { email: "festival@example.com" } },
  policy: { self_service: true, edit_until: { kind: "at", at: "2027-06-01T00:00:00Z" } },
}
const type = (title: string, rank: number, event = "festival") => ({ title, rank, variant_id: `${event}/${title}` })

moduleIntegrationTestRunner<EventModuleService>({
  moduleName: EVENT_MODULE,
  resolve: `${process.cwd()}/src/modules/event`,
  pathToMigrations: `${process.cwd()}/src/modules/event/migrations`,
  testSuite: ({ service: events, MikroOrmWrapper }) => {
    const write = () =>
      events.writeEvent(
        FESTIVAL,
        [SUNDAY, FRIDAY, SATURDAY],
        [type("Child", 1), type("Adult", 0), type("Backstage", 2)]
      )
    const load = async (id: string) => {
      const [event] = await events.loadEvents([id])
      if (!event) throw new Error("the event is not there")
      return event
    }
    const days = ({ dates }: Awaited<ReturnType<typeof load>>) =>
      dates.map(({ starts_at, ends_at }) => ({ starts_at, ends_at }))
    const rows = async () => {
      const sql = (table: string) => MikroOrmWrapper.forkManager().execute(`select * from ${table}`)
      const tables = ["booking_event", "booking_event_date", "booking_ticket_type"]
      return (await Promise.all(tables.map(sql))).map(({ length }) => length)
    }

    describe("writeEvent", () => {
      it("stores an event with its dates and ticket types, which come back in their order", async () => {
        const { id, ticket_types } = await write()
        const event = await load(id)
        expect(event).toMatchObject({
          ...FESTIVAL,
          status: "draft",
          sales: "online",
          self_service: null,
          notify_email: null,
        })
        expect(days(event)).toEqual([FRIDAY, SATURDAY, SUNDAY])
        expect(event.ticket_types.map(({ title, policy }) => [title, policy])).toEqual([
          ["Adult", {}],
          ["Child", {}],
          ["Backstage", {}],
        ])
        expect(ticket_types.map((one) => one.id).sort()).toEqual(event.ticket_types.map((one) => one.id).sort())
      })

      it("loads several events whole, and only those asked for", async () => {
        const festival = await write()
        const concert = await events.writeEvent(
          { ...FESTIVAL, title: "Concert" },
          [SUNDAY],
          [type("Adult", 0, "concert")]
        )
        await events.writeEvent({ ...FESTIVAL, title: "Matinee" }, [FRIDAY], [type("Adult", 0, "matinee")])
        const loaded = await events.loadEvents([concert.id, festival.id])
        const whole = loaded.map(({ title, dates, ticket_types }) => [title, dates.length, ticket_types.length])
        expect(whole.sort()).toEqual([
          ["Concert", 1, 1],
          ["Festival", 3, 3],
        ])
        expect(await events.loadEvents([])).toEqual([])
      })

      it("stores nothing when any part of it cannot be stored: a variant is the ticket of one event only", async () => {
        await write()
        const before = await rows()
        const rival = events.writeEvent({ ...FESTIVAL, title: "Rival" }, [FRIDAY], [type("New", 0), type("Adult", 1)])
        await expect(rival).rejects.toMatchObject({ type: "invalid_data" })
        expect(await rows()).toEqual(before)
      })

      it.each([
        ["an event that ends before it starts", { starts_at: SUNDAY.ends_at, ends_at: FRIDAY.starts_at }],
        [
          "a registration that closes before it opens",
          { registration_opens_at: SUNDAY.starts_at, registration_closes_at: FRIDAY.starts_at },
        ],
      ])("the database refuses %s", async (_case, times) => {
        await expect(events.writeEvent({ ...FESTIVAL, ...times }, [FRIDAY], [])).rejects.toThrow(/check constraint/)
        expect(await rows()).toEqual([0, 0, 0])
      })
    })

    describe("changeEvent", () => {
      it("changes what it is given and leaves the rest, its dates too", async () => {
        const { id } = await write()
        await events.changeEvent(id, { title: "Open air", venue: "Tempelhof" }, null)
        const event = await load(id)
        expect(event).toMatchObject({ title: "Open air", venue: "Tempelhof", contacts: FESTIVAL.contacts })
        expect(days(event)).toEqual([FRIDAY, SATURDAY, SUNDAY])
      })

      it("replaces the dates it is given", async () => {
        const { id } = await write()
        await events.changeEvent(id, { starts_at: SATURDAY.starts_at }, [SUNDAY, SATURDAY])
        expect(days(await load(id))).toEqual([SATURDAY, SUNDAY])
        expect(await rows()).toEqual([1, 2, 3])
      })

      it("replaces a policy as a whole: what it no longer says is the level above's to decide", async () => {
        const { id } = await write()
        await events.changeEvent(id, { policy: { edit_until: { kind: "event_end" } }, contacts: {} }, null)
        expect((await load(id)).policy).toEqual({ edit_until: { kind: "event_end" } })
        expect((await load(id)).contacts).toEqual({})
      })

      it("takes nothing of a change whose dates are refused", async () => {
        const { id } = await write()
        const backwards = { starts_at: SUNDAY.ends_at, ends_at: SUNDAY.starts_at }
        await expect(events.changeEvent(id, { title: "Open air" }, [SATURDAY, backwards])).rejects.toThrow(
          /check constraint/
        )
        expect((await load(id)).title).toBe("Festival")
        expect(days(await load(id))).toEqual([FRIDAY, SATURDAY, SUNDAY])
      })
    })

    describe("changeTicketType", () => {
      it("changes what it is given, and replaces its policy as a whole", async () => {
        const { id, ticket_types } = await write()
        const [adult] = ticket_types
        await events.changeTicketType(adult?.id ?? "", { self_service: false, policy: { rebooking: true } })
        await events.changeTicketType(adult?.id ?? "", {
          title: "Adults",
          policy: { edit_until: { kind: "event_end" } },
        })
        const changed = (await load(id)).ticket_types.find((one) => one.id === adult?.id)
        expect(changed).toMatchObject({ title: "Adults", self_service: false })
        expect(changed?.policy).toEqual({ edit_until: { kind: "event_end" } })
      })
    })

    describe("writeQuestions", () => {
      it("refuses an event that is not there", async () => {
        const change = { kind: "order" as const, ids: [] }
        await expect(events.writeQuestions("bevt_none", change)).rejects.toMatchObject({ code: "event_not_found" })
        await expect(events.writeQuestions((await write()).id, change)).resolves.toEqual([])
      })
    })

    describe("eraseEvent", () => {
      it("takes back what was written, wholly: its variants may be tickets again", async () => {
        const { id } = await write()
        const other = await events.writeEvent(
          { ...FESTIVAL, title: "Concert" },
          [SUNDAY],
          [type("Adult", 0, "concert")]
        )
        await events.eraseEvent(id)
        expect(await rows()).toEqual([1, 1, 1])
        expect((await load(other.id)).title).toBe("Concert")
        await write()
      })
    })
  },
})
