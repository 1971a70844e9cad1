import { type Language, languageOf } from "../../domain/refusal/sentences"
import type { SlipCode, SlipKind } from "../../domain/slip/slip-code"

type Label =
  | SlipKind
  | "to_pay"
  | "cash"
  | "voucher"
  | "until"
  | "show"
  | "show_refund"
  | "booking"
  | "booker"
  | "article"
  | "order"
  | "total"
  | "paid"
  | "more_lines"
  | "more_dates"
  | "as_of"

/** What slips say in each language; `{{…}}` is filled in. */
export const WORDS: Record<Language, Record<Label, string>> = {
  en: {
    payment: "Payment slip",
    refund: "Refund slip",
    to_pay: "To be paid",
    cash: "To be paid out in cash",
    voucher: "To be given as a voucher",
    until: "until {{at}}",
    show: "Please show this slip at the till. Your tickets come by mail once it is paid.",
    show_refund: "Please show this slip at the till.",
    booking: "Booking",
    booker: "Name",
    article: "Article",
    order: "Order {{number}}",
    total: "Total",
    paid: "Paid already",
    more_lines: "and {{count}} more",
    more_dates: "and {{count}} more dates",
    as_of: "As of {{at}}. A newer slip takes the place of this one.",
  },
  de: {
    payment: "Zahlschein",
    refund: "Auszahlungsschein",
    to_pay: "Zu zahlen",
    cash: "Bar auszuzahlen",
    voucher: "Als Gutschein auszugeben",
    until: "bis {{at}}",
    show: "Bitte zeigen Sie diesen Schein an der Kasse. Ihre Tickets kommen per E-Mail, sobald bezahlt ist.",
    show_refund: "Bitte zeigen Sie diesen Schein an der Kasse.",
    booking: "Buchung",
    booker: "Name",
    article: "Artikel",
    order: "Bestellung {{number}}",
    total: "Gesamtbetrag",
    paid: "Bereits bezahlt",
    more_lines: "und {{count}} weitere",
    more_dates: "und {{count}} weitere Termine",
    as_of: "Stand {{at}}. Ein neuerer Schein ersetzt diesen.",
  },
  fr: {
    payment: "Bulletin de paiement",
    refund: "Bon de remboursement",
    to_pay: "À payer",
    cash: "À rembourser en espèces",
    voucher: "À remettre en bon d’achat",
    until: "jusqu’au {{at}}",
    show: "Présentez ce bulletin à la caisse. Vos billets arrivent par e-mail dès qu’il est payé.",
    show_refund: "Présentez ce bon à la caisse.",
    booking: "Réservation",
    booker: "Nom",
    article: "Article",
    order: "Commande {{number}}",
    total: "Total",
    paid: "Déjà payé",
    more_lines: "et {{count}} autres",
    more_dates: "et {{count}} autres dates",
    as_of: "État au {{at}}. Un document plus récent le remplace.",
  },
}

/** The words of a language, their values filled in; a value is never read as a text again. */
export function speaker(language: Language) {
  return (label: Label, values: Record<string, string | number> = {}): string =>
    WORDS[language][label].replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? ""))
}

/** What a slip's file is called: "Zahlschein-TX-7K4M-QR9T.pdf". */
export function slipFileName({ kind, number }: Pick<SlipCode, "kind" | "number">, locale: string): string {
  const name = WORDS[languageOf(locale)][kind].replace(/[^\p{L}]+/gu, "-")
  return `${name}-${number}.pdf`
}
