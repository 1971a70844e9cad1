import type { DocumentKind } from "../../domain/document/kinds"
import type { Language } from "../../domain/refusal/sentences"

type Words = Record<DocumentKind, string> & Record<Label, string>
type Label =
  | "number"
  | "date"
  | "order"
  | "refers_to"
  | "cancels"
  | "supply"
  | "supplied_today"
  | "booking"
  | "description"
  | "quantity"
  | "unit_price"
  | "discount"
  | "rate"
  | "amount"
  | "net"
  | "tax"
  | "rounding"
  | "total"
  | "paid"
  | "due"
  | "transfer"
  | "scan"
  | "holder"
  | "reference"
  | "vat_id"
  | "tax_number"
  | "page"
  | "more_dates"
  | "old"
  | "new"
  | "cancelled_by"
  | "billed_by"
  | "offset"
  | "still_due"
  | "goes_back"
  | "on_invoice"

/** What documents say in each language; `{{…}}` is filled in. Prices stand in them with their tax. */
export const WORDS: Record<Language, Words> = {
  en: {
    invoice: "Invoice",
    cancellation_invoice: "Cancellation invoice",
    fee_invoice: "Invoice",
    settlement: "Settlement statement",
    number: "Number",
    date: "Date",
    order: "Order",
    refers_to: "Cancels invoice",
    cancels: "This document cancels invoice {{number}} of {{date}} in full.",
    supply: "Date of supply",
    supplied_today: "Date of supply: the date of this invoice",
    booking: "Booking",
    description: "Description",
    quantity: "Qty",
    unit_price: "Price",
    discount: "Discount {{amount}}",
    rate: "VAT",
    amount: "Amount",
    net: "Net ({{rate}})",
    tax: "VAT {{rate}}",
    rounding: "Rounding",
    total: "Total",
    paid: "Paid already",
    due: "Amount due",
    transfer: "Please transfer the amount due, naming the invoice number:",
    scan: "Scan with your banking app",
    holder: "Account holder",
    reference: "Reference",
    vat_id: "VAT ID",
    tax_number: "Tax number",
    page: "Page {{page}} of {{pages}}",
    more_dates: "and {{count}} more dates",
    old: "Former booking",
    new: "New booking",
    cancelled_by: "cancelled by {{number}}",
    billed_by: "billed by {{number}}",
    offset: "Of your payment, offset against the new booking",
    still_due: "Still to be paid",
    goes_back: "Goes back to you",
    on_invoice: "Change of booking",
  },
  de: {
    invoice: "Rechnung",
    cancellation_invoice: "Stornorechnung",
    fee_invoice: "Rechnung",
    settlement: "Abrechnung der Umbuchung",
    number: "Nummer",
    date: "Datum",
    order: "Bestellung",
    refers_to: "Storniert Rechnung",
    cancels: "Mit diesem Dokument wird die Rechnung {{number}} vom {{date}} vollständig storniert.",
    supply: "Leistungszeitpunkt",
    supplied_today: "Das Leistungsdatum entspricht dem Rechnungsdatum.",
    booking: "Buchung",
    description: "Bezeichnung",
    quantity: "Menge",
    unit_price: "Preis",
    discount: "Rabatt {{amount}}",
    rate: "USt.",
    amount: "Betrag",
    net: "Netto ({{rate}})",
    tax: "USt. {{rate}}",
    rounding: "Rundung",
    total: "Gesamtbetrag",
    paid: "Bereits bezahlt",
    due: "Zu zahlen",
    transfer: "Bitte überweisen Sie den offenen Betrag unter Angabe der Rechnungsnummer:",
    scan: "Mit der Banking-App scannen",
    holder: "Kontoinhaber",
    reference: "Verwendungszweck",
    vat_id: "USt-IdNr.",
    tax_number: "Steuernummer",
    page: "Seite {{page}} von {{pages}}",
    more_dates: "und {{count}} weitere Termine",
    old: "Bisherige Buchung",
    new: "Neue Buchung",
    cancelled_by: "storniert mit {{number}}",
    billed_by: "berechnet mit {{number}}",
    offset: "Von Ihrer Zahlung auf die neue Buchung angerechnet",
    still_due: "Noch zu zahlen",
    goes_back: "Erhalten Sie zurück",
    on_invoice: "Umbuchung",
  },
  fr: {
    invoice: "Facture",
    cancellation_invoice: "Facture d’annulation",
    fee_invoice: "Facture",
    settlement: "Décompte du changement",
    number: "Numéro",
    date: "Date",
    order: "Commande",
    refers_to: "Annule la facture",
    cancels: "Ce document annule intégralement la facture {{number}} du {{date}}.",
    supply: "Date de la prestation",
    supplied_today: "Date de la prestation : date de la facture",
    booking: "Réservation",
    description: "Désignation",
    quantity: "Qté",
    unit_price: "Prix",
    discount: "Remise {{amount}}",
    rate: "TVA",
    amount: "Montant",
    net: "HT ({{rate}})",
    tax: "TVA {{rate}}",
    rounding: "Arrondi",
    total: "Total TTC",
    paid: "Déjà payé",
    due: "À payer",
    transfer: "Merci de virer le montant dû en indiquant le numéro de facture :",
    scan: "À scanner avec votre application bancaire",
    holder: "Titulaire",
    reference: "Référence",
    vat_id: "N° de TVA",
    tax_number: "N° fiscal",
    page: "Page {{page}} sur {{pages}}",
    more_dates: "et {{count}} autres dates",
    old: "Ancienne réservation",
    new: "Nouvelle réservation",
    cancelled_by: "annulée par {{number}}",
    billed_by: "facturée par {{number}}",
    offset: "De votre paiement, imputé sur la nouvelle réservation",
    still_due: "Reste à payer",
    goes_back: "Vous est remboursé",
    on_invoice: "Changement de réservation",
  },
}

/** The words of a language, their values filled in; a value is never read as a text again. */
export function speaker(language: Language) {
  return (key: keyof Words, values: Record<string, string | number> = {}): string => {
    return WORDS[language][key].replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? ""))
  }
}
