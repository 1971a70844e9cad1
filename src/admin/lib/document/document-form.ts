import type { DocumentKind } from "../../../domain/document/kinds"
import type { ChangeSettings } from "../../../domain/settings/change-settings"
import type { OwnSettings } from "../../../domain/settings/settings"
import { fromSwitch, type Switch, toSwitch } from "../event-form/switch"
import type { ShownSettings } from "../settings"
import { LANGUAGES } from "../text/languages"

const SELLER_LINES = [
  "name",
  "address_1",
  "address_2",
  "postal_code",
  "city",
  "country_code",
  "vat_id",
  "tax_number",
  "email",
  "phone",
  "register",
  "tax_note",
  "holder",
  "iban",
  "bic",
] as const
export type SellerLine = (typeof SELLER_LINES)[number]
export const KINDS: DocumentKind[] = ["invoice", "cancellation_invoice", "fee_invoice", "settlement"]

type Language = (typeof LANGUAGES)[number]
type Time = "inherit" | "confirmed" | "paid" | "never"

/** The settings of documents as their form holds them; what is empty is not set. */
export type DocumentForm = {
  seller: Record<SellerLine, string>
  when: Time
  settled_outside: Time
  reissue: Switch
  prefixes: Record<DocumentKind, string>
  texts: Record<Language, { intro: string; footer: string }>
  /** A data URL. */
  logo: string
}

export function documentForm(own: OwnSettings): DocumentForm {
  const { seller, invoices, document_prefixes, document_texts } = own
  const { address, bank, ...lines } = seller ?? {}
  const said: Partial<Record<SellerLine, string | null>> = { ...lines, ...address, ...bank }
  const words = (language: Language) => {
    const { intro = "", footer = "" } = document_texts?.[language] ?? {}
    return { intro, footer }
  }
  return {
    seller: Object.fromEntries(SELLER_LINES.map((line) => [line, said[line] ?? ""])) as DocumentForm["seller"],
    when: invoices?.when ?? "inherit",
    settled_outside: invoices?.settled_outside ?? "inherit",
    reissue: toSwitch(own.reissue_on_address_change),
    prefixes: document_prefixes ?? { invoice: "", cancellation_invoice: "", fee_invoice: "", settlement: "" },
    texts: { en: words("en"), de: words("de"), fr: words("fr") },
    logo: own.document_logo ?? "",
  }
}

/** What of the settings the form changes: null for what it takes back. */
export function documentChange(form: DocumentForm, own: OwnSettings, inherited: ShownSettings): ChangeSettings {
  const before = read(documentForm(own), inherited)
  const after = read(form, inherited)
  const keys = Object.keys(after) as (keyof typeof after)[]
  return Object.fromEntries(
    keys.filter((key) => JSON.stringify(after[key]) !== JSON.stringify(before[key])).map((key) => [key, after[key]])
  )
}

function read(form: DocumentForm, inherited: ShownSettings) {
  const prefixes = Object.entries(form.prefixes).map(([kind, prefix]) => {
    return [kind, prefix.trim() || inherited.document_prefixes[kind as DocumentKind]] as const
  })
  return {
    seller: readSeller(form.seller),
    invoices: readInvoices(form, inherited),
    reissue_on_address_change: fromSwitch(form.reissue),
    document_prefixes: KINDS.some((kind) => form.prefixes[kind].trim()) ? Object.fromEntries(prefixes) : null,
    document_texts: readTexts(form.texts),
    document_logo: form.logo || null,
  }
}

function readSeller(lines: DocumentForm["seller"]) {
  const line = (name: SellerLine) => lines[name].trim() || undefined
  if (SELLER_LINES.every((name) => !line(name))) return null
  const bank =
    line("holder") || line("iban") ? { holder: line("holder"), iban: line("iban"), bic: line("bic") } : undefined
  const address = {
    ...{ address_1: line("address_1"), address_2: line("address_2"), postal_code: line("postal_code") },
    ...{ city: line("city"), country_code: line("country_code") },
  }
  return {
    ...{ name: line("name"), address, vat_id: line("vat_id"), tax_number: line("tax_number"), email: line("email") },
    ...{ phone: line("phone"), register: line("register"), tax_note: line("tax_note"), bank },
  }
}

/** Who says one of the two says both: what is left out of them holds as it would without. */
function readInvoices({ when, settled_outside }: DocumentForm, inherited: ShownSettings) {
  if (when === "inherit" && settled_outside === "inherit") return null
  return {
    when: when === "inherit" ? "confirmed" : when,
    settled_outside: settled_outside === "inherit" ? inherited.invoices.settled_outside : settled_outside,
  }
}

function readTexts(texts: DocumentForm["texts"]) {
  const said = LANGUAGES.flatMap((language) => {
    const intro = texts[language].intro.trim()
    const footer = texts[language].footer.trim()
    return intro || footer ? [[language, { ...(intro && { intro }), ...(footer && { footer }) }] as const] : []
  })
  return said.length > 0 ? Object.fromEntries(said) : null
}
