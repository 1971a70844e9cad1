import { DEFAULT_POLICY } from "../../../../domain/policy/policy"
import { changeSettingsSchema } from "../../../../domain/settings/change-settings"
import { completeSettings } from "../../../../domain/settings/complete-settings"
import type { OwnSettings } from "../../../../domain/settings/settings"
import { settingsChange, settingsForm } from "../../settings-form/settings-form"
import { documentChange, documentForm } from "../document-form"

const OPTIONS = { policy: {}, portal_languages: ["en" as const], default_locale: "en", access_minutes: 45 }
const complete = completeSettings({}, OPTIONS)
const INHERITED = { ...complete, policy: { ...DEFAULT_POLICY, ...complete.policy } }

/** As a database hands it out: in whatever order. */
const OWN: OwnSettings = {
  seller: {
    email: "haus@example.com",
    bank: { iban: "DE02120300000000202051", holder: "Konzerthaus" },
    address: { city: "Berlin", postal_code: "10115", country_code: "de", address_1: "Uferstraße 3" },
    vat_id: "DE123456789",
    name: "Konzerthaus",
  },
  invoices: { settled_outside: "never", when: "paid" },
  reissue_on_address_change: false,
  document_prefixes: { invoice: "R-", cancellation_invoice: "S-", fee_invoice: "G-", settlement: "A-" },
  document_texts: { de: { footer: "Zahlbar sofort." } },
  document_logo: "data:image/png;base64,iVBORw0KGgo=",
}

describe("the settings of documents in their form", () => {
  it("change nothing as long as nobody does, and the page's other form leaves them alone", () => {
    expect(documentChange(documentForm(OWN), OWN, INHERITED)).toEqual({})
    expect(documentChange(documentForm({}), {}, INHERITED)).toEqual({})
    expect(settingsChange(settingsForm(OWN, INHERITED.policy, "en"), OWN, INHERITED)).toEqual({})
  })

  it("write a seller that the shop takes, and nothing else", () => {
    const form = documentForm({})
    Object.assign(form.seller, { name: "Haus", address_1: "Ring 1", postal_code: "10115", city: "Berlin" })
    Object.assign(form.seller, { country_code: "de", email: "haus@example.com", tax_number: "27/123/45678" })
    const change = documentChange(form, {}, INHERITED)
    expect(Object.keys(change)).toEqual(["seller"])
    expect(changeSettingsSchema.safeParse(change).success).toBe(true)
  })

  it("take back what was emptied, and complete a prefix by the others' defaults", () => {
    const form = documentForm(OWN)
    for (const line of Object.keys(form.seller)) form.seller[line as keyof typeof form.seller] = " "
    const change = documentChange({ ...form, when: "inherit", settled_outside: "inherit", logo: "" }, OWN, INHERITED)
    expect(change).toEqual({ seller: null, invoices: null, document_logo: null })
    const named = documentForm({})
    named.prefixes.invoice = "RE-"
    expect(documentChange(named, {}, INHERITED).document_prefixes).toMatchObject({ invoice: "RE-", settlement: "SET-" })
  })
})
