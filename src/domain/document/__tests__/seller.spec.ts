import { changeSettings, changeSettingsSchema } from "../../settings/change-settings"
import { completeSettings } from "../../settings/complete-settings"

const SELLER = {
  name: "Konzerthaus GmbH",
  address: { address_1: "Platz 1", postal_code: "10117", city: "Berlin", country_code: "DE" },
  email: "Haus@example.com",
}
const reads = (change: object) => changeSettingsSchema.safeParse(change).success
const OPTIONS = { policy: {}, portal_languages: ["en" as const], default_locale: "en", access_minutes: 45 }

describe("what a shop says of its documents", () => {
  it("a seller has a VAT id or a tax number, and no line breaks", () => {
    expect(reads({ seller: SELLER })).toBe(false)
    expect(reads({ seller: { ...SELLER, tax_number: "27/123/45678" } })).toBe(true)
    expect(reads({ seller: { ...SELLER, vat_id: "DE123456789", name: "Haus\nKonzert" } })).toBe(false)
  })

  it("a bank is one that money can be transferred to: invoices and reminders print its IBAN", () => {
    const paidTo = (iban: string) => reads({ seller: { ...SELLER, tax_number: "1", bank: { holder: "Haus", iban } } })
    expect(paidTo("DE02 1203 0000 0000 2020 51")).toBe(true)
    expect(paidTo("DE02 1203 0000 0000 2020 15")).toBe(false)
  })

  it("no invoices before somebody has said who sells, then at confirmation, but none beside a till's (U11)", () => {
    expect(completeSettings({}, OPTIONS).invoices).toEqual({ when: "never", settled_outside: "never" })
    const change = changeSettingsSchema.parse({ seller: { ...SELLER, vat_id: "DE123456789" } })
    const settings = completeSettings(changeSettings({}, change), OPTIONS)
    expect(settings.invoices).toEqual({ when: "confirmed", settled_outside: "never" })
    expect(settings.seller).toMatchObject({ email: "haus@example.com", address: { country_code: "de" } })
  })

  it("two kinds of documents never bear the same prefix", () => {
    const prefixes = { invoice: "R-", cancellation_invoice: "S-", fee_invoice: "G-", settlement: "A-" }
    expect(reads({ document_prefixes: prefixes })).toBe(true)
    expect(reads({ document_prefixes: { ...prefixes, settlement: "R-" } })).toBe(false)
    expect(reads({ document_prefixes: { ...prefixes, settlement: "<b>" } })).toBe(false)
  })

  it("a logo is a PNG or a JPEG by its first bytes, and no address to load something from", () => {
    const png = "data:image/png;base64,iVBORw0KGgoAAAANSUhEUg=="
    expect(reads({ document_logo: png })).toBe(true)
    expect(reads({ document_logo: png.replace("iVBORw0KGgo", "PHN2Zz48L3N2") })).toBe(false)
    expect(reads({ document_logo: "https://shop.example/logo.png" })).toBe(false)
    expect(reads({ document_logo: `${png}${"A".repeat(300_000)}` })).toBe(false)
  })

  it("texts stand beside each other by language; none at all are none", () => {
    expect(reads({ document_texts: { de: { intro: "Vielen Dank." } } })).toBe(true)
    expect(reads({ document_texts: { it: { intro: "Grazie." } } })).toBe(false)
    expect(reads({ document_texts: {} })).toBe(false)
  })
})
