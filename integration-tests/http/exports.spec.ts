import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { BOOKING_MODULE, type BookingModuleService } from "../../src/modules/booking"
import { eraseExports } from "../../src/workflows/exporting/erase-exports"
import { apiAt, ok, type Refused } from "../fixtures/api"
import { buy } from "../fixtures/buy"
import { askAt } from "../fixtures/questions"
import { inShop } from "../fixtures/shop"
import { until } from "../fixtures/until"
import { momentOf, type ReadSheet, readWorkbook, textOf } from "../fixtures/workbook"

type Export = {
  id: string
  status: string
  expected: number
  done: number
  rows: number
  size: number
  file_name: string
  filter: Record<string, unknown>
}
type Booked = { id: string; number: string; version: number; participants: { id: string; ticket_code: string }[] }
type Person = { first_name: string; last_name?: string; answers?: Record<string, unknown> }

const EXPORTS = "/admin/booking-exports"
/** Takes the money at once. */
const CARD = "pp_test_card"

inShop(
  (shop) => {
    const staff = () => shop().world.staff
    const service = () => shop().container.resolve<BookingModuleService>(BOOKING_MODULE)
    const sql = (query: string) => shop().container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(query)
    const one = async ({ id }: { id: string }) =>
      (await ok(staff().get<{ booking_export: Export }>(`${EXPORTS}/${id}`))).booking_export
    const download = ({ id }: { id: string }) => staff().bytes(`${EXPORTS}/${id}/download`)

    /** Asks for an export, and waits until it is over. */
    const exported = async (body: object) => {
      const { booking_export } = await ok(staff().post<{ booking_export: Export }>(EXPORTS, body))
      return until(
        () => one(booking_export),
        ({ status }) => status !== "running"
      )
    }
    const sheetOf = async (body: object): Promise<ReadSheet> =>
      readWorkbook((await download(await exported(body))).body)

    /** Two places in the stalls; the booker is the first of the two. */
    const book = async (people: Person[], more: { provider?: string } = {}): Promise<Booked> => {
      const { concert } = shop().world.events
      const lines = [{ variant_id: concert.tickets.Stalls?.variant_id ?? "", quantity: 2, participants: people }]
      const [{ first_name, last_name } = { first_name: "" }] = people
      const booker = { first_name, last_name, phone: "+49 30 123456" }
      const email = `${first_name.toLowerCase()}@example.com`
      const { bookings } = await buy(shop().world, { email, booker, lines, locale: "de", ...more })
      const [row] = await service().listBookings({ number: bookings[0]?.number ?? "" })
      return (await ok(staff().get<{ booking: Booked }>(`/admin/bookings/${row?.id}`))).booking
    }
    const anna = { first_name: "Anna", last_name: "Jahn" }
    const guest = { first_name: "=HYPERLINK(1)", last_name: "@SUM(A1)" }

    describe("An export of participants (V33, P21, P22)", () => {
      it("has a row for each, what changed last about it, its answers; and nothing in it is a formula", async () => {
        const ids = await askAt(staff(), shop().world.events.concert)
        const answers = { [ids.diet]: "vegan", [ids.age]: 33 }
        const booking = await book([
          { ...anna, answers },
          { ...guest, answers: { [ids.diet]: "fish" } },
        ])
        const change = {
          version: booking.version,
          participants: [{ id: booking.participants[0]?.id, last_name: "Berg" }],
        }
        await ok(staff().post(`/admin/bookings/${booking.id}`, change))
        const asked = { kind: "participants", timezone: "Europe/Berlin", filter: { q: "Berg" } }
        const done = await exported(asked)
        expect(done).toMatchObject({ status: "finished", expected: 1, done: 1, rows: 2, filter: { q: "Berg" } })

        const { status, headers, body } = await download(done)
        expect([status, headers.get("x-content-type-options"), body.length]).toEqual([200, "nosniff", done.size])
        expect(headers.get("content-disposition")).toContain(encodeURIComponent(done.file_name))
        const { name, header, rows } = readWorkbook(body)
        expect([name, header.slice(15), rows.length]).toEqual(["Participants", ["What do you eat?", "Age"], 2])
        const read = (index: number, columns: string[]) => columns.map((column) => textOf(rows[index], column))
        expect(read(0, ["Booking", "Ticket type", "Booked by", "Last name", "Changed by", "Changed fields"])).toEqual([
          ...[booking.number, "Stalls", "Anna Jahn", "Berg", "Staff: Stella Staff", "Last name"],
        ])
        expect(read(0, ["What do you eat?", "Age", "Ticket type", "Status"])).toEqual([
          "Vegan",
          "33",
          "Stalls",
          "Registered",
        ])
        expect(read(1, ["First name", "Last name", "What do you eat?", "Changed by", "Ticket code"])).toEqual([
          ...["=HYPERLINK(1)", "@SUM(A1)", "Fish", "", booking.participants[1]?.ticket_code],
        ])
        const cells = rows.flatMap((row) => Object.values(row))
        expect(cells.filter(({ formula }) => formula)).toEqual([])
        expect([rows[1]?.["First name"]?.type, rows[0]?.Age?.type]).toEqual(["inlineStr", "n"])
      })
    })

    describe("An export of bookings (P21, M13)", () => {
      it("is what the list shows, in the language asked for: what is paid, what is open, what changed", async () => {
        const before = new Date(Date.now() - 60_000)
        const ids = await askAt(staff(), shop().world.events.concert, [
          { key: "purchase_order", format: "text", level: "booking", texts: { de: { label: "Bestellnummer" } } },
        ])
        const paid = await book([anna, guest], { provider: CARD })
        const answered = { version: paid.version, answers: { [ids.purchase_order]: "+49" } }
        await ok(staff().post(`/admin/bookings/${paid.id}`, answered))
        const open = await book([{ first_name: "Ben" }, guest])
        const { header, rows } = await sheetOf({ kind: "bookings", locale: "de", timezone: "Europe/Berlin" })
        expect(header).toContain("Gebucht am (Europe/Berlin)")
        expect(
          rows.map((row) => ["Buchung", "Status", "Summe", "Bezahlt", "Offen"].map((at) => textOf(row, at)))
        ).toEqual([
          [open.number, "Bestätigt", "200", "0", "200"],
          [paid.number, "Bestätigt", "200", "200", "0"],
        ])
        expect([rows[1]?.Bestellnummer, rows[1]?.Telefon]).toMatchObject([
          { type: "inlineStr", value: "+49" },
          { type: "inlineStr", value: "+4930123456" },
        ])
        const made = new Date(momentOf(rows[0], "Gebucht am (Europe/Berlin)")).getTime()
        const hours = Math.round((made - before.getTime()) / 3_600_000)
        expect([1, 2]).toContain(hours)

        const numbers = async (filter: object) =>
          (await sheetOf({ kind: "bookings", locale: "de", filter })).rows.map((row) => textOf(row, "Buchung"))
        await ok(staff().post(`/admin/bookings/${open.id}`, { version: open.version, booker: { last_name: "Kurz" } }))
        const { concert, matinee } = shop().world.events
        expect(await numbers({ paid: true })).toEqual([paid.number])
        expect(await numbers({ paid: false, event_id: concert.id, period: "upcoming" })).toEqual([open.number])
        expect(await numbers({ period: "past" })).toEqual([])
        expect(await numbers({ event_id: matinee.id })).toEqual([])
        expect(
          await numbers({ changed_by: "staff", changed_field: "last_name", changed_since: before.toISOString() })
        ).toEqual([open.number])
        expect(await numbers({ changed_until: before.toISOString() })).toEqual([])
      })
    })

    describe("The file of an export", () => {
      it("lies sealed where files lie, is erased when its time is over, and what was searched for with it", async () => {
        const booking = await book([anna, guest])
        const done = await exported({ kind: "bookings", filter: { q: "Anna" } })
        const [{ file_key } = { file_key: null }] = await service().listExports({ id: done.id })
        const files = shop().container.resolve(Modules.FILE)
        const stored = await files.getAsBuffer(file_key ?? "")
        expect([stored.includes("xl/worksheets"), stored.includes(booking.number)]).toEqual([false, false])

        await eraseExports(shop().container)
        expect((await download(done)).status).toBe(200)
        await sql("update booking_export set expires_at = now() - interval '1 second'")
        expect(await one(done)).toMatchObject({ status: "expired" })
        expect(await staff().get<Refused>(`${EXPORTS}/${done.id}/download`)).toMatchObject({
          ...{ status: 410, body: { code: "export_expired" } },
        })
        await eraseExports(shop().container)
        await expect(files.getAsBuffer(file_key ?? "")).rejects.toThrow()
        expect(await one(done)).toMatchObject({ status: "expired", rows: 1, filter: {} })
      })

      it("is not handed out when it is not what was written", async () => {
        await book([anna, guest])
        const done = await exported({ kind: "bookings" })
        await sql("update booking_export set file_key = 'private-gone'")
        expect((await download(done)).status).toBe(410)
      })
    })

    describe("Whoever exports", () => {
      it("is signed in, stands in the history, and is told of what cannot be", async () => {
        const { concert } = shop().world.events
        expect((await apiAt(shop().url).get(EXPORTS)).status).toBe(401)
        expect((await apiAt(shop().url).get(`${EXPORTS}/bexp_1/download`)).status).toBe(401)
        await exported({ kind: "participants", filter: { event_id: concert.id } })
        const { changes } = await ok(staff().get<{ changes: unknown[] }>(`/admin/events/${concert.id}/changes?limit=1`))
        expect(changes).toMatchObject([
          {
            action: "export.requested",
            actor: { name: "Stella Staff" },
            changes: [{ field: "export", after: "participants" }],
          },
        ])
        const refused = (path: string) => staff().get<Refused>(`${EXPORTS}/${path}`)
        expect(await refused("bexp_none")).toMatchObject({ status: 404, body: { code: "export_not_found" } })
        for (const body of [
          {},
          { kind: "orders" },
          { kind: "bookings", filter: { limit: 5 } },
          { kind: "bookings", timezone: "Moon" },
        ])
          expect((await staff().post(EXPORTS, body)).status).toBe(400)
      })

      it("waits while two are written; one whose process ended counts no more, and is shown as failed", async () => {
        const first = await exported({ kind: "bookings" })
        const second = await exported({ kind: "bookings" })
        await sql("update booking_export set status = 'running', alive_until = now() + interval '1 minute'")
        expect(await staff().post<Refused>(EXPORTS, { kind: "bookings" })).toMatchObject({
          ...{ status: 409, body: { code: "export_busy", details: { running: 2 } } },
        })
        expect(await staff().get<Refused>(`${EXPORTS}/${first.id}/download`)).toMatchObject({
          ...{ status: 409, body: { code: "export_not_ready" } },
        })
        await sql("update booking_export set alive_until = now() - interval '1 second'")
        expect(await one(second)).toMatchObject({ status: "failed" })
        expect(await exported({ kind: "bookings" })).toMatchObject({ status: "finished" })
        await eraseExports(shop().container)
        expect(await service().listExports({ file_key: null })).toHaveLength(2)
      })
    })
  },
  { payment_providers: [CARD, "pp_system_default"] }
)
