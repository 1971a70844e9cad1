import { en } from "../../../i18n/en"
import type { Change } from "../../contract/change"
import type { Translate } from "../../text/use-text"
import { changeLines, historySentence } from "../sentence"

/** The English texts as i18next fills them in: values, and the plural by `count`. */
const t: Translate = (key, values = {}) => {
  const text = lookUp(key) ?? lookUp(`${key}_${values.count === 1 ? "one" : "other"}`)
  if (text === undefined) throw new Error(`There is no text ${key}`)
  return text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name]))
}
const lookUp = (key: string) =>
  key.split(".").reduce<unknown>((node, part) => (node as Record<string, unknown> | undefined)?.[part], en) as
    | string
    | undefined

const reader = { t, language: "en", zone: "Europe/Berlin", currency: "eur" }
const stella = { type: "staff", id: "user_1", name: "Stella Staff" } as const
const nobody = new Map<string, string>()

function lines(changes: Change["changes"], subjects: ReadonlyMap<string, string> = nobody) {
  return changeLines({ changes }, subjects, reader).map(({ whose, field, before, after }) => [
    whose,
    field,
    before,
    after,
  ])
}

describe("the sentence of a history entry", () => {
  it("tells who did what", () => {
    expect(historySentence({ action: "booking.updated", actor: stella }, t)).toBe("Stella Staff edited the booking")
  })

  it("names a customer and the shop by their part, for they have no name here", () => {
    const customer = { type: "customer", id: null, name: null } as const
    expect(historySentence({ action: "booking.updated", actor: customer }, t)).toBe("The customer edited the booking")
    const shop = { type: "system", id: null, name: null } as const
    expect(historySentence({ action: "booking.registered", actor: shop }, t)).toBe("The shop registered the booking")
  })

  it("hides no action that it does not know", () => {
    expect(historySentence({ action: "ticket.scanned", actor: stella }, t)).toBe("Stella Staff: ticket.scanned")
  })
})

describe("the fields of a history entry", () => {
  it("say whose they are, by the name of the participant", () => {
    const ben = new Map([["bpar_2", "Participant 2 Ben Kurz"]])
    expect(lines([{ subject: "bpar_2", field: "first_name", before: "Benno", after: "Ben" }], ben)).toEqual([
      ["Participant 2 Ben Kurz", "First name", "Benno", "Ben"],
    ])
  })

  it("tell times on the event's clocks, money in the order's currency, and nothing as empty", () => {
    expect(
      lines([
        { subject: "event", field: "registration_closes_at", before: null, after: "2026-07-01T10:00:00.000Z" },
        { subject: "booking", field: "amount", before: null, after: 3000 },
        { subject: "event", field: "self_service", before: false, after: true },
        { subject: "event", field: "status", before: "draft", after: "published" },
      ])
    ).toEqual([
      ["", "Registration closes", "empty", "Wed, Jul 1, 2026, 12:00 PM GMT+2"],
      ["", "Amount", "empty", "€30.00"],
      ["", "Self-service", "no", "yes"],
      ["", "Status", "Draft", "Published"],
    ])
  })

  it("take a policy apart, and tell only the deadlines that moved", () => {
    const before = { rebooking: true, edit_until: { kind: "event_end" } }
    const after = { rebooking: true, edit_until: { kind: "days_before_start", days: 1 } }
    expect(lines([{ subject: "event", field: "policy", before, after }])).toEqual([
      ["", "Edit until", "the end of the event", "1 day before the start"],
    ])
  })

  it("read addresses, prices and dates as people write them", () => {
    expect(
      lines([
        {
          subject: "booking",
          field: "address",
          before: null,
          after: { address_1: "Ring 1", city: "Berlin", company: "" },
        },
        { subject: "event", field: "prices", before: [], after: [{ currency_code: "eur", amount: 4950 }] },
      ])
    ).toEqual([
      ["", "Address", "empty", "Ring 1, Berlin"],
      ["", "Prices", "empty", "€49.50"],
    ])
  })

  it("leave out the counters of the machinery", () => {
    expect(lines([{ subject: "booking", field: "token_generation", before: 1, after: 2 }])).toEqual([])
  })
})
