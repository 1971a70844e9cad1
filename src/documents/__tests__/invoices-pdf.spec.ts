import { mirror } from "../../domain/document/mirror"
import { minor } from "../../domain/money/minor"
import { printDocument } from "../invoice/print-document"
import { invoiceOver, line, SELLER, settlementOf } from "./annas-invoice"

/** The text of each page, read back out of the PDF. */
async function pagesOf(data: Parameters<typeof printDocument>[0]): Promise<string[]> {
  const { extractText, getDocumentProxy } = await import("unpdf")
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(await printDocument(data, null))), {
    mergePages: false,
  })
  return text.map((page) => page.replace(/\s+/g, " "))
}

const concert = [line("Konzert", 100, { detail: "Parkett", quantity: 2 }), line("Programm", 10.7, { rate: 7 })]

describe("an invoice", () => {
  it("says all that § 14 UStG asks for: both parties, number, dates, tax of each rate, totals, and where to pay", async () => {
    const [page] = await pagesOf(invoiceOver(concert))
    for (const said of [
      ...["Rechnung", "INV-2026-00042", "22. November 2026", "Anna Jahn", "Ring 1", "10115 Berlin"],
      ...["Konzerthaus am Ufer gGmbH", "USt-IdNr. DE123456789", "Steuernummer 27/123/45678"],
      ...["Donnerstag, 24. Dezember 2026, 19:30 – 22:00 MEZ", "Buchung TX-7K4M-QR9T"],
      ...["USt. 19 % 15,97 €", "Netto (19 %) 84,03 €", "USt. 7 % 0,70 €", "Gesamtbetrag 110,70 €"],
      ...["IBAN DE02 1203 0000 0000 2020 51", "Seite 1 von 1"],
    ]) {
      expect(page).toContain(said)
    }
  })

  it.each([
    ["en", "Invoice", "Total €110.70"],
    ["fr", "Facture", "Total TTC 110,70 €"],
  ] as const)("speaks %s, and asks for nothing that is paid", async (language, title, total) => {
    const [page] = await pagesOf(invoiceOver(concert, { language, paid: minor(11070) }))
    expect(page).toContain(title)
    expect(page).toContain(total)
    expect(page).not.toContain("Verwendungszweck")
    expect(page?.match(/IBAN/g)).toHaveLength(1)
  })

  it("of many lines goes on to further pages, each with its header, its foot and its number", async () => {
    const lines = Array.from({ length: 60 }, (_, index) => line(`Platz ${index + 1}`, 12.5))
    const pages = await pagesOf(invoiceOver(lines))
    expect(pages.length).toBeGreaterThan(2)
    pages.forEach((page, index) => {
      expect(page).toContain(`Seite ${index + 1} von ${pages.length}`)
    })
    expect(pages[1]).toContain("Bezeichnung Menge Preis")
    expect(pages.at(-1)).toContain("Gesamtbetrag 750,00 €")
  })

  it("writes yen without decimals, and says why a line is not taxed", async () => {
    const seller = { ...SELLER, tax_note: "Umsatzsteuerfrei nach § 4 Nr. 20 UStG." }
    const [page] = await pagesOf(invoiceOver([line("Konzert", 14000, { rate: 0 })], { currency_code: "jpy", seller }))
    expect(page).toContain("Gesamtbetrag 14.000 ¥")
    expect(page).toContain("Umsatzsteuerfrei nach § 4 Nr. 20 UStG.")
  })
})

describe("a cancellation invoice", () => {
  it("names the invoice that it cancels, and mirrors it", async () => {
    const invoice = invoiceOver(concert)
    const refers_to = { number: invoice.number, issued_on: invoice.issued_on }
    const [page] = await pagesOf({
      ...{ ...invoice, ...mirror(invoice), kind: "cancellation_invoice", number: "CAN-2026-00003" },
      ...{ refers_to, paid: null },
    })
    expect(page).toContain("die Rechnung INV-2026-00042 vom 22. November 2026 vollständig storniert")
    expect(page).toContain("Gesamtbetrag -110,70 €")
    expect(page).not.toContain("überweisen")
  })
})

describe("a settlement statement", () => {
  it("shows both bookings and what became of the payment: 100 → 70, offset 70, 30 go back (C-48)", async () => {
    const [page] = await pagesOf(settlementOf())
    for (const said of [
      "-100,00 €",
      "70,00 €",
      "angerechnet 70,00 €",
      "Erhalten Sie zurück 30,00 €",
      "CAN-2026-00003",
    ]) {
      expect(page).toContain(said)
    }
  })
})
