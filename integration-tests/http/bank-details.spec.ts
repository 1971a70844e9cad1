import { randomUUID } from "node:crypto"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { ok, type Refused } from "../fixtures/api"
import { booksOf } from "../fixtures/books"
import { buy } from "../fixtures/buy"
import { bookingOf, rebook, toEvent, variantOf } from "../fixtures/rebook"
import { inShop } from "../fixtures/shop"

const CARD = "pp_test_card"
const IBAN = "DE89370400440532013000"
const PATH = "/store/bookings/current/bank-details"

type Details = { bank_details: { status: string; amount: number; given: object | null } } & Refused
type Payouts = { bank_payouts: { number: string; holder: string; iban: string; amount: number }[]; count: number }

inShop(
  (shop) => {
    describe("Bank details for a refund (SPEC U23)", () => {
      it("are asked by a mail, given by its link, seen by whoever transfers, and nowhere else; then they are erased", async () => {
        const { world, container, mailbox } = shop()
        const { staff, storefront, events } = world
        const lines = [{ variant_id: variantOf(events.concert), quantity: 1 }]
        const { order } = await buy(world, { email: "anna@example.com", lines, provider: CARD })
        const anna = await bookingOf(staff, order.id, events.concert)
        const { booking } = await rebook(staff, anna, toEvent(events.concert, events.matinee))
        const refund = `/admin/refund-cases/${booking.refund_cases[0]?.id}`
        const ask = () => staff.post<Refused>(`/admin/bookings/${booking.id}/bank-link`)
        expect(await ask()).toMatchObject({ status: 409, body: { code: "bank_details_not_wanted" } })
        const announce = () => staff.post<Refused>(`${refund}/announce`)
        expect(await announce()).toMatchObject({ status: 409, body: { code: "refund_case_locked" } })
        await ok(staff.post(`${refund}/approve`, { channel: "bank" }))
        expect((await announce()).status).toBe(202)
        await mailbox.awaits("anna@example.com", "A refund of €30.00")
        expect((await ask()).status).toBe(202)

        const mail = await mailbox.awaits("anna@example.com", "Where may we transfer")
        const token = /\/bookings\/bank#bank=(\S+)/.exec(mail.text ?? "")?.[1] ?? ""
        const link = storefront.with({ "x-booking-bank": token })
        expect((await ok(link.get<Details>(PATH))).bank_details).toMatchObject({
          ...{ status: "wanted", amount: 3000, given: null },
        })
        const mistyped = await link.post<Details>(PATH, { holder: "Anna Jahn", iban: "DE89370400440532013001" })
        expect(mistyped).toMatchObject({ status: 400, body: { code: "iban_invalid", details: { reason: "checksum" } } })
        const given = await ok(link.post<Details>(PATH, { holder: "Anna Jahn", iban: "de89 3704 0044 0532 0130 00" }))
        expect(given.bank_details).toMatchObject({ status: "given", given: { country: "DE", last_four: "3000" } })
        const listed = await ok(staff.get<Payouts>("/admin/bank-payouts"))
        expect(listed.bank_payouts).toMatchObject([
          { number: booking.number, holder: "Anna Jahn", iban: IBAN, amount: 3000 },
        ])

        const elsewhere = [
          await ok(link.get(PATH)),
          await ok(staff.get(`/admin/bookings/${booking.id}`)),
          await ok(staff.get(`/admin/bookings/${booking.id}/changes`)),
          await ok(staff.get(`/admin/bookings/${booking.id}/personal-data`)),
          await ok(staff.get(`/admin/refund-cases?booking_id=${booking.id}`)),
          (await mailbox.all()).map(({ text, html, subject }) => [text, html, subject]),
        ]
        expect(JSON.stringify(elsewhere)).not.toMatch(/0532013000|0532 ?0130|Anna Jahn"?,"?iban/i)
        expect(await tablesHolding(IBAN)).toEqual([])

        const paid = { channel: "bank", reference: "SEPA-2026-17", paid_at: new Date().toISOString() }
        await ok(staff.post(`${refund}/pay`, paid, { "idempotency-key": randomUUID() }))
        expect((await ok(link.get<Details>(PATH))).bank_details).toMatchObject({ status: "not_wanted", given: null })
        expect((await ok(staff.get<Payouts>("/admin/bank-payouts"))).bank_payouts).toEqual([])
        const again = await link.post<Details>(PATH, { holder: "Anna Jahn", iban: IBAN })
        expect(again.body).toMatchObject({ code: "bank_details_not_wanted" })
        const { log, mails } = await booksOf(container, staff, booking.order_id)
        expect(log.filter((action) => action.startsWith("bank_details"))).toEqual([
          ...["bank_details.given", "bank_details.seen"],
        ])
        expect(mails).toContain("refund_paid → anna@example.com")
      })
    })

    /** Tables of the whole shop, Medusa's too, in which the text stands in clear. */
    async function tablesHolding(text: string): Promise<string[]> {
      const db = shop().container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
      const { rows } = await db.raw(
        "select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'"
      )
      const holding: string[] = []
      for (const { name } of rows) {
        const found = await db.raw(`select 1 from "${name}" t where t::text like ? limit 1`, [`%${text.slice(-10)}%`])
        if (found.rows.length > 0) holding.push(name)
      }
      return holding
    }
  },
  { payment_providers: ["pp_system_default", CARD] }
)
