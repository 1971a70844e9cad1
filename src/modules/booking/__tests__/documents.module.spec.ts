import { minor } from "../../../domain/money/minor"
import type { DocumentDraft, Print } from "../documents/issue-document"
import { drain, type Worker } from "../outbox/drain"
import { annasOrder } from "./annas-order"
import { bookingModule } from "./small-world"

const NOW = "2026-11-22T12:00:00.000Z"
const print: Print = async ({ number }) => Buffer.from(`%PDF ${number}`)

function draft(cause: string, change: Partial<DocumentDraft["data"]> = {}): DocumentDraft {
  const buyer = {
    ...{ name: "Anna Jahn", company: null, address_1: "Ring 1", address_2: null, postal_code: "10115" },
    ...{ city: "Berlin", country_code: "de", email: "anna@example.com" },
  }
  const address = { address_1: "Platz 1", postal_code: "10117", city: "Berlin", country_code: "de" }
  const data = {
    ...{ kind: "invoice", issued_on: "2026-11-22", language: "de", currency_code: "eur", order_number: "#1" },
    seller: { name: "Konzerthaus", address, vat_id: "DE123456789", email: "haus@example.com" },
    ...{ supplies: [], intro: null, footer: null, fee_of: null, buyer, lines: [], taxes: [], refers_to: null },
    ...{ rounding: minor(0), total: minor(10000), paid: minor(0) },
    ...change,
  } as DocumentDraft["data"]
  const refs = { booking_id: "bkg_1", order_id: "order_1", refers_to_id: null }
  return { cause, ...refs, prefix: "INV-", data, now: NOW }
}

bookingModule(({ bookings, sql }) => {
  const numbers = async () => {
    const rows = await sql<{ number: string }>("select number from booking_document order by number")
    return rows.map(({ number }) => number)
  }
  const upTo = (count: number) => {
    return Array.from({ length: count }, (_, index) => `INV-2026-${String(index + 1).padStart(5, "0")}`)
  }

  describe("a number series", () => {
    it("has no gap and no number twice after 20 at once, of which some fail and some are the same cause", async () => {
      const fails: Print = async () => {
        throw new Error("no paper")
      }
      const results = await Promise.allSettled([
        ...Array.from({ length: 20 }, (_, index) => bookings.issueDocument(draft(`invoice:order_${index}:1`), print)),
        ...Array.from({ length: 5 }, (_, index) => bookings.issueDocument(draft(`invoice:broken_${index}:1`), fails)),
        ...Array.from({ length: 5 }, () => bookings.issueDocument(draft("invoice:order_3:1"), print)),
      ])
      expect(results.filter(({ status }) => status === "rejected")).toHaveLength(5)
      expect(await numbers()).toEqual(upTo(20))
      expect(await sql("select kind, year, last from booking_number_series")).toEqual([
        { kind: "invoice", year: 2026, last: 20 },
      ])
    })

    it("has no gap where the connection is killed after the number was taken", async () => {
      const killed: Print = async () => {
        await sql(`select pg_terminate_backend(pid) from pg_stat_activity
                   where query like '%booking_document where cause%' and pid <> pg_backend_pid()`)
        return Buffer.from("%PDF")
      }
      await bookings.issueDocument(draft("invoice:order_1:1"), print)
      await expect(bookings.issueDocument(draft("invoice:order_2:1"), killed)).rejects.toThrow()
      const { number } = await bookings.issueDocument(draft("invoice:order_3:1"), print)
      expect([number, await numbers()]).toEqual(["INV-2026-00002", upTo(2)])
    })

    it("is one for each kind and each year, and only ever counts up by one", async () => {
      await bookings.issueDocument(draft("a"), print)
      await bookings.issueDocument(draft("b", { issued_on: "2027-01-01" }), print)
      await bookings.issueDocument({ ...draft("c", { kind: "fee_invoice" }), prefix: "FEE-" }, print)
      expect(await numbers()).toEqual(["FEE-2026-00001", "INV-2026-00001", "INV-2027-00001"])
      await expect(sql("update booking_number_series set last = last + 2")).rejects.toThrow("counts up one by one")
      await expect(sql("delete from booking_number_series")).rejects.toThrow("counts up one by one")
    })
  })

  describe("a document", () => {
    it("is issued once for its cause, frozen with its PDF and SHA-256, and stands in the booking's history", async () => {
      const first = await bookings.issueDocument(draft("invoice:order_1:1"), print)
      const again = await bookings.issueDocument(draft("invoice:order_1:1", { total: minor(1) }), print)
      expect([first.issued, again]).toEqual([true, { ...first, issued: false }])
      const { pdf } = await bookings.openDocument({ id: first.id, booking_id: null })
      expect(pdf.toString()).toBe("%PDF INV-2026-00001")
      const [row] = await bookings.listBookingDocuments({})
      expect(row).toMatchObject({ total: 10000, data: { number: "INV-2026-00001", total: 10000 } })
      expect(row).not.toHaveProperty("pdf")
      const log = await bookings.listChangeLogEntries({ subject_id: "bkg_1" })
      expect(log.map(({ action }) => action)).toEqual(["document.issued"])
    })

    it("is edited, deleted and marked as deleted by nobody", async () => {
      const { id } = await bookings.issueDocument(draft("invoice:order_1:1"), print)
      await expect(sql("update booking_document set total = 1")).rejects.toThrow("Documents are frozen")
      await expect(sql("delete from booking_document")).rejects.toThrow("Documents are frozen")
      await expect(bookings.softDeleteBookingDocuments([id])).rejects.toThrow("Documents are frozen")
    })

    it("tells what the numbers of each kind have begun with this year", async () => {
      await bookings.issueDocument({ ...draft("a"), prefix: "R-" }, print)
      await bookings.issueDocument({ ...draft("b"), prefix: "INV2026-" }, print)
      await bookings.issueDocument({ ...draft("c", { issued_on: "2025-12-31" }), prefix: "OLD-" }, print)
      const borne = await bookings.bornePrefixes(2026)
      expect(borne.map(({ kind, prefix }) => `${kind} ${prefix}`).sort()).toEqual(["invoice INV2026-", "invoice R-"])
    })

    it("is taken back by one other document, and billing tells what stands", async () => {
      const { id, number } = await bookings.issueDocument(draft("invoice:order_1:1"), print)
      const taking = (cause: string) => {
        const taken = draft(cause, { kind: "cancellation_invoice", total: minor(-10000) })
        return bookings.issueDocument({ ...taken, refers_to_id: id, prefix: "CAN-" }, print)
      }
      expect(await bookings.readBilling("order_1")).toMatchObject({ standing: [{ id }], issued: 1 })
      const taker = await taking(`cancellation_invoice:${id}`)
      await expect(taking("another")).rejects.toThrow()
      expect(await bookings.readBilling("order_1")).toEqual({
        ...{ standing: [], issued: 1, wares_billed: true, settled_outside: false },
      })
      const page = await bookings.pageOfDocuments({ from: null, to: null, kind: null }, { offset: 0, limit: 10 })
      expect(page).toMatchObject({
        count: 2,
        documents: [
          { number, void_by: taker.number, refers_to: null },
          { number: taker.number, refers_to: number, total: -10000 },
        ],
      })
      const later = { from: new Date("2026-11-23"), to: null, kind: null }
      expect(await bookings.pageOfDocuments(later, { offset: 0, limit: 10 })).toEqual({ documents: [], count: 0 })
    })

    it("is nobody's who asks for another booking's", async () => {
      const { id } = await bookings.issueDocument(draft("invoice:order_1:1"), print)
      await expect(bookings.openDocument({ id, booking_id: "bkg_other" })).rejects.toMatchObject({
        code: "document_not_found",
      })
      expect(await bookings.documentsOfBooking("bkg_other")).toEqual([])
      expect(await bookings.latestInvoice("bkg_other")).toBeNull()
    })
  })

  describe("documents that nobody can make yet", () => {
    it("wait without losing an attempt, are told of, and are due at once when they are woken", async () => {
      await bookings.registerBooking(annasOrder())
      const looked: string[] = []
      const worker: Worker = {
        deliver: async ({ topic }) => {
          if (topic !== "make_document") return "sent"
          looked.push(topic)
          return { postponed: "seller_missing", seconds: 3600 }
        },
        onFailure: () => looked.push("failure"),
        chance: () => 0,
      }
      await drain(bookings, worker)
      await drain(bookings, worker)
      const waiting = () => bookings.listOutboxMessages({ topic: "make_document" })
      expect([looked, await waiting()]).toMatchObject([
        ["make_document"],
        [{ status: "pending", attempts: 0, last_error: "seller_missing" }],
      ])
      expect(await bookings.waitingDocuments()).toMatchObject({ orders: 1 })
      expect([await bookings.wakeDocuments(), (await drain(bookings, worker)).taken]).toEqual([true, 1])
      expect(looked).toHaveLength(2)
    })
  })
})
