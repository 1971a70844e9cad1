import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { ok, type Refused } from "../fixtures/api"
import { buy } from "../fixtures/buy"
import { inShop, type Shop } from "../fixtures/shop"

type Listed = {
  id: string
  number: string
  tickets: number
  order: { display_id: number } | null
  event: { title: string } | null
  totals: { total: number; paid: number; open: number; refund_open: number } | null
}
type Page = { bookings: Listed[]; count: number; count_capped: boolean }

/** Takes the money at once. */
const CARD = "pp_test_card"

inShop(
  (shop) => {
    const list = (query: string) => ok(shop().world.staff.get<Page>(`/admin/bookings?${query}`))
    const numbers = async (query: string) => (await list(query)).bookings.map(({ number }) => number)

    describe("The list of bookings (M13, V18)", () => {
      it("shows what each costs and has paid, newest first", async () => {
        const [first, second] = [await book(shop(), "Ada", "Lovelace"), await book(shop(), "Alan", "Turing")]
        const { bookings, count, count_capped } = await list("limit=2")
        expect([count, count_capped]).toEqual([2, false])
        expect(bookings).toMatchObject([{ number: second }, { number: first }])
        expect(bookings[1]).toMatchObject({
          tickets: 2,
          created_at: expect.stringMatching(/^\d{4}-.*Z$/),
          event: { title: "Autumn concert" },
          order: { display_id: expect.any(Number) },
          totals: { total: 20_000, paid: 0, open: 20_000, refund_open: 0 },
        })
      })

      it("finds by the beginning of number, e-mail address and name, of booker and participants", async () => {
        const number = await book(shop(), "Ada", "O'Love_lace", "Grace", "Hopper")
        await book(shop(), "Alan", "Turing")
        for (const q of [number, number.toLowerCase().replaceAll("-", " "), number.slice(0, 9), "ada@", "ADA O'L"])
          expect([q, await numbers(`q=${encodeURIComponent(q)}`)]).toEqual([q, [number]])
        for (const q of ["o'love_lace, ada", "grace", "Hopper Gr", "grace  hopper"])
          expect([q, await numbers(`q=${encodeURIComponent(q)}`)]).toEqual([q, [number]])
        for (const q of ["%", "_da", "Nobody", "race hopper"])
          expect([q, await numbers(`q=${encodeURIComponent(q)}`)]).toEqual([q, []])
      })

      it("filters by event, order, status and missing names, together with a search", async () => {
        const { concert, matinee } = shop().world.events
        const named = await book(shop(), "Ada", "Lovelace")
        const nameless = await book(shop())
        expect(await numbers(`event_id=${concert.id}&incomplete=true`)).toEqual([nameless])
        expect(await numbers("status=confirmed&incomplete=false")).toEqual([named])
        expect(await numbers(`q=ada&event_id=${matinee.id}`)).toEqual([])
        expect(await numbers(`q=ada&event_id=${concert.id}&status=confirmed`)).toEqual([named])
      })

      it("goes on behind a booking, and counts all the same", async () => {
        const booked = [await book(shop(), "A", "A"), await book(shop(), "B", "B"), await book(shop(), "C", "C")]
        const { bookings } = await list("limit=1")
        const rest = await list(`after=${bookings[0]?.id}`)
        expect(rest.bookings.map(({ number }) => number)).toEqual([booked[1], booked[0]])
        expect(rest.count).toBe(3)
      })
    })

    describe("What other modules know of a booking (M13, V15)", () => {
      const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString()

      it("is upcoming until its event is over, then past", async () => {
        const number = await book(shop(), "Ada", "Lovelace")
        expect([await numbers("period=upcoming"), await numbers("period=past")]).toEqual([[number], []])
        const dates = `starts_at = '${day(-2)}', ends_at = '${day(-1)}'`
        await sql(shop(), `update booking_event set ${dates} where id = ?`, [shop().world.events.concert.id])
        expect([await numbers("period=upcoming"), await numbers("period=past")]).toEqual([[], [number]])
        expect(await numbers("period=past&q=ada")).toEqual([number])
        expect((await list("period=past&incomplete=true")).count).toBe(0)
      })

      it("is paid or not as its order says, to the cent, in a search and behind a booking too", async () => {
        const open = await book(shop(), "Ada", "Lovelace")
        const paid = await book(shop(), "Alan", "Turing", "Grace", "Hopper", CARD)
        expect([await numbers("paid=true"), await numbers("paid=false")]).toEqual([[paid], [open]])
        expect([await numbers("paid=false&q=ada"), await numbers("paid=false&q=alan")]).toEqual([[open], []])
        const { bookings, count } = await list("paid=true&status=confirmed")
        expect([bookings[0]?.totals?.open, count]).toEqual([0, 1])
        expect(await numbers(`paid=false&after=${bookings[0]?.id}`)).toEqual([open])
        const transaction = (amount: string) =>
          sql(
            shop(),
            `update order_summary set totals = totals || '{"current_order_total": 118.9881, "transaction_total": ${amount}}'
           where order_id = (select order_id from booking where number = ?)`,
            [paid]
          )
        await transaction("118.98")
        expect(await numbers("paid=false")).toEqual([paid, open])
        await transaction("118.99")
        expect(await numbers("paid=true")).toEqual([paid])
      })

      it("is free where it costs nothing, whatever else of its order is open; cancelled, it is never unpaid", async () => {
        const { workshop, concert } = shop().world.events
        const lines = [workshop.tickets.Place, concert.tickets.Stalls].map((type) => ({
          variant_id: type?.variant_id ?? "",
          quantity: 1,
        }))
        const { bookings } = await buy(shop().world, { email: "mixed@example.com", lines })
        const of = (title: string) => bookings.find(({ event }) => event.title === title)?.number
        expect(await numbers("paid=false")).toEqual([of("Autumn concert")])
        expect(await numbers("paid=true")).toEqual([of("Listening workshop")])
        await sql(shop(), "update booking set status = 'cancelled'", [])
        expect(await numbers("paid=false")).toEqual([])
      })
    })

    describe("A broken order in the list", () => {
      it("is listed without what cannot be read, whether it is gone or spoilt, and fails nobody", async () => {
        await book(shop(), "Whole", "Order")
        const gone = await book(shop(), "Gone", "Order")
        const spoilt = await book(shop(), "Spoilt", "Order")
        const database = shop().container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
        await database.raw(`update booking set order_id = 'order_gone' where number = ?`, [gone])
        const spoil = `update "order" set currency_code = 'spoilt' where id = (select order_id from booking where number = ?)`
        await database.raw(spoil, [spoilt])
        const { bookings } = await list("limit=10")
        expect(bookings).toMatchObject([
          { number: spoilt, order: null, totals: null },
          { number: gone, order: null, totals: null, event: { title: "Autumn concert" } },
          { totals: { total: 20_000 } },
        ])
      })
    })

    describe("More bookings than can be counted", () => {
      it("are counted up to ten thousand; an offset reaches no further, `after` does", async () => {
        await book(shop(), "Ada", "Lovelace")
        await shop().container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(MANY)
        const last = await list("offset=9980")
        expect([last.count, last.count_capped, last.bookings.length]).toEqual([10_000, true, 20])
        const behind = await list(`after=${last.bookings.at(-1)?.id}`)
        expect([behind.count_capped, behind.bookings.length]).toEqual([true, 5])
        expect(await list("q=ada")).toMatchObject({ count: 1, count_capped: false })
        const beyond = await shop().world.staff.get<Refused>("/admin/bookings?offset=10001")
        expect([beyond.status, beyond.body.type]).toEqual([400, "invalid_data"])
      })

      it("are looked up one by one as far as that; the newest of them are found", async () => {
        const number = await book(shop(), "Ada", "Lovelace")
        await shop().container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(MANY)
        expect(await list("paid=false&limit=1")).toMatchObject({ bookings: [{ number }], count: 1, count_capped: true })
        expect(await list("paid=false&q=ada")).toMatchObject({ bookings: [{ number }], count: 1, count_capped: false })
      })
    })
  },
  { payment_providers: [CARD, "pp_system_default"] }
)

/** One booking more than are counted, and three besides. */
const MANY = `
  insert into booking (id, number, event_id, order_id, email, locale, changed_at, created_at)
  select 'bkg_' || n, 'TX-' || n, event_id, 'order_' || n, 'many@example.com', 'de', now(), created_at - n * interval '1 second'
  from booking, generate_series(1, 10004) n`

function sql({ container }: Shop, statement: string, values: string[]) {
  return container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(statement, values)
}

type Names = [first_name?: string, last_name?: string, guest?: string, surname?: string, provider?: string]

/** Somebody books two places in the stalls; says the booking's number. */
async function book({ world }: Shop, ...[first_name, last_name, guest, surname, provider]: Names) {
  const participants = [
    { first_name, last_name },
    { first_name: guest ?? first_name, last_name: surname ?? last_name },
  ]
  const stalls = { variant_id: world.events.concert.tickets.Stalls?.variant_id ?? "", quantity: 2 }
  const { bookings } = await buy(world, {
    email: `${first_name?.toLowerCase() ?? "somebody"}@example.com`,
    ...(first_name ? { booker: { first_name, last_name } } : {}),
    lines: [first_name ? { ...stalls, participants } : stalls],
    provider,
  })
  return bookings[0]?.number ?? ""
}
