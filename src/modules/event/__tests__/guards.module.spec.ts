import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { EVENT_MODULE, type EventModuleService } from "../index"

const FRIDAY = { starts_at: new Date("2027-06-04T18:00:00Z"), ends_at: new Date("2027-06-04T21:00:00Z") }

moduleIntegrationTestRunner<EventModuleService>({
  moduleName: EVENT_MODULE,
  resolve: `${process.cwd()}/src/modules/event`,
  pathToMigrations: `${process.cwd()}/src/modules/event/migrations`,
  testSuite: ({ service: events, MikroOrmWrapper }) => {
    const sql = (query: string, values: unknown[] = []) => MikroOrmWrapper.forkManager().execute(query, values)
    const write = (title = "Concert") =>
      events.writeEvent(
        { title, timezone: "Europe/Berlin", ...FRIDAY, contacts: {}, policy: {} },
        [FRIDAY],
        [{ title: "Adult", rank: 0, variant_id: `${title}/adult` }]
      )

    describe("events are kept (V35, C-103)", () => {
      it.each(["booking_event", "booking_ticket_type"])("nothing is deleted from %s", async (table) => {
        await write()
        await expect(sql(`delete from ${table}`)).rejects.toThrow(/refused/)
        await expect(sql(`truncate ${table} cascade`)).rejects.toThrow(/refused/)
        await expect(sql(`update ${table} set deleted_at = now()`)).rejects.toThrow(/refused/)
        expect(await sql(`select id from ${table}`)).toHaveLength(1)
      })

      it("also through the module's own service", async () => {
        const { id, ticket_types } = await write()
        await expect(events.deleteEvents(id)).rejects.toThrow(/refused/)
        await expect(events.softDeleteEvents([id])).rejects.toThrow(/refused/)
        await expect(events.deleteTicketTypes(ticket_types[0]?.id ?? "")).rejects.toThrow(/refused/)
        expect(await events.listEvents({ id })).toHaveLength(1)
      })

      it("but for one that a failed workflow has just made, and no other beside it", async () => {
        const kept = await write()
        const { id } = await write("Mistake")
        await events.eraseEvent(id)
        expect((await events.listEvents()).map((event) => event.id)).toEqual([kept.id])
      })

      it("which an hour later cannot be taken back either", async () => {
        const { id, ticket_types } = await write()
        await sql("update booking_event set created_at = now() - interval '61 minutes' where id = ?", [id])
        await expect(events.eraseEvent(id)).rejects.toThrow(/refused/)
        expect(await events.listEvents({ id })).toHaveLength(1)
        await events.eraseTicketType(ticket_types[0]?.id ?? "")
        expect(await events.listTicketTypes()).toHaveLength(0)
      })
    })
  },
})
