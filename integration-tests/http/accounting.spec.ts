import { sendAccountingLists } from "../../src/workflows/accounting/send-accounting-lists"
import { accountsOf, busyWeek, CARD, INVOICE, openOf, PERIOD, sumsBySql } from "../fixtures/accounting"
import { ok } from "../fixtures/api"
import { annaBuys } from "../fixtures/cancel"
import { sqlOf } from "../fixtures/damages/damage"
import { sellAs } from "../fixtures/documents"
import { rebook, toEvent } from "../fixtures/rebook"
import { inShop } from "../fixtures/shop"
import { readWorkbook, textOf } from "../fixtures/workbook"

inShop(
  (shop) => {
    it("The accounts of a period tie out with orders' books and documents to the cent, and say where they do not (V10, V34, C-48)", async () => {
      const { world, container, mailbox } = shop()
      const { staff } = world
      const { cleo, dora, dora_now } = await busyWeek(world)
      await mailbox.all()
      const accounts = await accountsOf(staff)
      const [euros, yen] = accounts
      expect(await sumsBySql(container)).toEqual(
        accounts.map(({ currency_code, booked, billed, taxes }) => ({
          ...{ currency_code, booked, billed },
          net: taxes.reduce((sum, tax) => sum + tax.net, 0),
          tax: taxes.reduce((sum, tax) => sum + tax.tax, 0),
        }))
      )
      expect(euros).toMatchObject({ currency_code: "eur", difference: 0, differing: [], differing_count: 0 })
      expect(yen).toMatchObject({ currency_code: "jpy", difference: 0, moved: yen?.billed })
      const moves = euros?.movements.map(({ kind, way, count, amount }) => [kind, way, count, amount])
      expect(moves).toEqual(
        expect.arrayContaining([
          ["payment", CARD, 3, 42500],
          ["offset", null, 4, 0],
          ["refund", CARD, 1, -3000],
          ["refund", "cash", 1, -14050],
          ["receipt", "cash", 2, 12500],
          ["receipt", "voucher", 1, 0],
          ["settled_outside", null, 2, 15000],
        ])
      )
      const kinds = Object.fromEntries((euros?.documents ?? []).map(({ kind, count }) => [kind, count]))
      expect(kinds).toEqual({ invoice: 6, cancellation_invoice: 3, fee_invoice: 1 })

      type Listed = {
        count: number
        documents: { kind: string; refers_to: string | null }[]
        movements: { paper: string }[]
      }
      const list = (of: string) =>
        ok(staff.get<Listed>(`/admin/bookings/accounting/${of}?${PERIOD}&currency=EUR&limit=5`))
      expect(await list("documents")).toMatchObject({ count: 10, limit: 5 })
      const { count, movements } = await list("movements")
      expect([count, movements.length]).toEqual([euros?.movements.reduce((sum, one) => sum + one.count, 0), 5])

      const { body } = await staff.bytes(`/admin/bookings/accounting/export?${PERIOD}&currency=eur&locale=de`)
      const sums = [1, 2, 3].map((place) => {
        const { name, rows } = readWorkbook(body, place)
        const column = { Dokumente: "Summe", Zahlungen: "Betrag", Steuern: "Brutto" }[name] ?? ""
        return [name, rows.length, Math.round(rows.reduce((sum, row) => sum + Number(textOf(row, column)) * 100, 0))]
      })
      expect(sums).toEqual([
        ["Dokumente", 10, euros?.billed],
        ["Zahlungen", count, euros?.moved],
        ["Steuern", euros?.taxes.length, euros?.billed],
      ])
      expect(readWorkbook(body, 4)).toMatchObject({ name: "Offene Posten", rows: [{ Betrag: { value: "75" } }] })

      const sql = sqlOf(container)
      await sql("update booking set payment_due_at = now() - interval '45 days' where id = ?", [cleo.id])
      const open = await openOf(staff)
      expect(open.totals).toEqual([
        { currency_code: "eur", side: "owed_to_shop", age: "days_60", count: 1, amount: 7500 },
      ])
      expect(open.open).toMatchObject([{ booking_number: cleo.number, amount: 7500, days: 45 }])

      await sql("delete from order_transaction where order_id = ? and reference = 'capture'", [dora.order_id])
      const [broken] = await accountsOf(staff)
      expect(broken).toMatchObject({
        ...{ moved: euros?.moved, difference: 10000, differing_count: 1 },
        differing: [{ booking_number: dora_now.number, amount: 10000, booked: 0, difference: 10000 }],
      })
    })

    it("Accounting checks a refund that is requested, and gets the list of each month once, on any number of workers (V24, V10)", async () => {
      const { world, container, mailbox } = shop()
      const { staff, events } = world
      const accounting = { email: "books@example.com", list_every: "month", language: "de" }
      await sellAs(staff, { accounting, timezone: "Europe/Berlin" })
      const anna = await annaBuys(world, CARD)
      await rebook(staff, anna, toEvent(events.concert, events.matinee))
      const check = await mailbox.awaits("books@example.com", "Bitte prüfen: Erstattung von 60,00")
      expect(check.text).toMatch(/Umbuchung.*\/app\/bookings\/refunds/s)
      expect(check.text).not.toMatch(/Anna|@example/)

      const now = new Date()
      const nextMonth = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + 1, 2))
      for (const at of [now, now, nextMonth]) {
        await Promise.all([sendAccountingLists(container, at), sendAccountingLists(container, at)])
      }
      const lists = (await mailbox.to("books@example.com")).filter(({ subject }) => subject?.startsWith("Buchhaltung"))
      expect(lists).toHaveLength(2)
      const [nothing, full] = lists.sort(
        (a, b) => Number(b.text?.includes("nichts")) - Number(a.text?.includes("nichts"))
      )
      expect(nothing?.text).toContain("wurde nichts berechnet und nichts bezahlt")
      expect(full?.text).toMatch(/Zusammen berechnet +140,00\s€.*Zusammen bezahlt +200,00\s€.*stimmen mit den Konten/s)
      const [workbook] = full?.attachments ?? []
      expect(workbook?.filename).toMatch(/^Buchhaltung .*\.xlsx$/)
      expect(readWorkbook(workbook?.content ?? Buffer.alloc(0)).rows).toHaveLength(3)
    })

    it("A period is days of the calendar, a year and some weeks at most", async () => {
      const { staff } = shop().world
      for (const query of ["", "from=2026-01-02&to=2026-01-01", "from=2026-01-01&to=2027-03-01", "from=x&to=y"]) {
        expect((await staff.get(`/admin/bookings/accounting?${query}`)).status).toBe(400)
      }
      expect(await accountsOf(staff)).toEqual([])
    })
  },
  { payment_providers: [CARD, INVOICE] }
)
