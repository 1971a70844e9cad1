import { booking, frame } from "../../emails/example"
import { ticketsPdf } from "../ticket/tickets-pdf"

const ticket = { name: "Björk", ticket_type: "Rang, ermäßigt", code: "7K4MQR9TACDEFGHJ" }
const props = { ...frame, locale: "de", number: booking.number, event: booking.event, tickets: [ticket] }

/** The text of each page, read back out of the PDF. */
async function pagesOf(overrides: Partial<typeof props>): Promise<string[]> {
  const { extractText, getDocumentProxy } = await import("unpdf")
  const pdf = await ticketsPdf({ ...props, ...overrides })
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: false })
  return text
}

const oneLine = (text: string | undefined) => (text ?? "").replace(/\s+/g, " ")

describe("the tickets of a booking", () => {
  it("are a page for each person, with event, time and zone, place, name, type, number and code", async () => {
    const pages = await pagesOf({ tickets: [ticket, { ...ticket, name: "Anna Berg", code: "3K4MQR9TACDEFGHJ" }] })
    expect(pages).toHaveLength(2)
    for (const said of [
      "Winterreise & mehr: Lieder “im Schnee”",
      "Samstag, 24. Oktober 2026, 19:30 – 22:00 MESZ",
      "Zeitzone: Europe/Berlin",
      "Kleiner Saal, Uferstraße 3, 10115 Berlin",
      "Name Björk",
      "Ticketart Rang, ermäßigt",
      "Buchung TX-7K4M-QR9T",
      "7K4M QR9T ACDE FGHJ",
      "Kartenbüro · +49 30 1234567 · karten@example.com",
    ]) {
      expect(oneLine(pages[0])).toContain(said)
    }
    expect(oneLine(pages[1])).toContain("Name Anna Berg")
  })

  it.each([
    ["de", "Zeigen Sie diesen Code am Einlass."],
    ["en", "Show this code at the entrance."],
    ["fr", "Présentez ce code à l’entrée."],
  ])("speak %s", async (locale, said) => {
    expect(oneLine((await pagesOf({ locale }))[0])).toContain(said)
  })

  it.each(["Wołodymyr Çelebioğlu", "Ђорђе Ελένη", "Nguyễn Thị Hương", "Jose\u0301"])(
    "spell the name of %s",
    async (name) => {
      const [page] = await pagesOf({ tickets: [{ ...ticket, name }] })
      expect(oneLine(page)).toContain(`Name ${name.normalize("NFC")}`)
    }
  )

  it("lose no letter to the tickets that were made before them", async () => {
    for (const name of ["Ákos Öz", "Aaron Olbers"]) {
      const [page] = await pagesOf({ tickets: [{ ...ticket, name }] })
      expect(oneLine(page)).toContain(`Name ${name}`)
    }
  })

  it("show a box for a letter that the font lacks, never a wrong one", async () => {
    const [page] = await pagesOf({ tickets: [{ ...ticket, name: "Li 小龙" }] })
    expect(oneLine(page)).toContain("Name Li □□")
  })

  it("stay on one page, however long everything is", async () => {
    const long = "Internationale Donaudampfschifffahrtsgesellschaftskapitänsversammlung ".repeat(4)
    const dates = Array.from({ length: 30 }, (_, day) => ({
      starts_at: new Date(Date.UTC(2026, 9, day + 1, 20)).toISOString(),
      ends_at: new Date(Date.UTC(2026, 9, day + 2, 3)).toISOString(),
    }))
    const event = { ...booking.event, title: long, venue: long, dates }
    const pages = await pagesOf({ event, tickets: [{ ...ticket, name: long, ticket_type: long }] })
    expect(pages).toHaveLength(1)
    expect(pages[0]).toContain("24 weitere Termine: siehe Kalenderdatei")
  })

  it("are not made of nobody", async () => {
    await expect(ticketsPdf({ ...props, tickets: [] })).rejects.toThrow(RangeError)
  })
})
