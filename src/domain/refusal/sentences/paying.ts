import { formatMoney } from "../../money/decimal"
import { minor } from "../../money/minor"
import type { Sentences } from "./sentence"

/** Why nothing can be paid, or not like that. */
export const PAYING = {
  payment_before_approval: {
    en: "The organiser has to approve this booking first, and nothing is paid before. Please choose a payment that comes later, such as on invoice or at the till.",
    de: "Der Veranstalter muss diese Buchung erst freigeben, vorher wird nichts bezahlt. Bitte wählen Sie eine spätere Zahlung, etwa auf Rechnung oder an der Kasse.",
    fr: "L’organisateur doit d’abord accepter cette réservation et rien n’est payé avant. Veuillez choisir un paiement ultérieur, par exemple sur facture ou à la caisse.",
  },
  booking_not_requested: {
    en: "This booking is not waiting for an approval. It may have been answered in the meantime.",
    de: "Diese Buchung wartet auf keine Freigabe. Vielleicht wurde sie inzwischen beantwortet.",
    fr: "Cette réservation n’attend pas d’accord. Elle a peut-être reçu une réponse entre-temps.",
  },
  booking_not_approved: {
    en: "The organiser has not approved this booking yet. There is nothing to pay before.",
    de: "Der Veranstalter hat diese Buchung noch nicht freigegeben. Vorher ist nichts zu bezahlen.",
    fr: "L’organisateur n’a pas encore accepté cette réservation. Il n’y a rien à payer avant.",
  },
  refund_slip_not_due: {
    en: "There is a slip only for a refund that is approved, not paid yet, and paid in cash or as a voucher.",
    de: "Einen Auszahlungsschein gibt es nur, solange die Erstattung genehmigt und noch nicht bezahlt ist und bar oder als Gutschein ausgezahlt wird.",
    fr: "Il n’y a de bon que pour un remboursement accepté, pas encore payé, en espèces ou en bon d’achat.",
  },
  payment_slip_not_offered: {
    en: "There is no till at which this booking can be paid.",
    de: "Es gibt keine Kasse, an der diese Buchung bezahlt werden kann.",
    fr: "Il n’y a pas de caisse où payer cette réservation.",
  },
  payment_not_due: {
    en: "There is nothing to pay for this booking.",
    de: "Für diese Buchung ist nichts zu bezahlen.",
    fr: "Il n’y a rien à payer pour cette réservation.",
  },
  payment_amount_changed: {
    en: ({ amount, currency_code }) =>
      `The amount has changed: ${money(amount, currency_code, "en")} are to be paid now.`,
    de: ({ amount, currency_code }) =>
      `Der Betrag hat sich geändert: Zu bezahlen sind jetzt ${money(amount, currency_code, "de")}.`,
    fr: ({ amount, currency_code }) =>
      `Le montant a changé : ${money(amount, currency_code, "fr")} sont à payer maintenant.`,
  },
  payment_provider_not_offered: {
    en: "This way to pay is not offered here. Please choose another one.",
    de: "Diese Zahlungsart wird hier nicht angeboten. Bitte wählen Sie eine andere.",
    fr: "Ce moyen de paiement n’est pas proposé ici. Veuillez en choisir un autre.",
  },
  receipt_number_used: {
    en: ({ number }) => `The receipt ${number} was entered before, with another amount, time or booking.`,
    de: ({ number }) =>
      `Der Beleg ${number} wurde schon mit anderem Betrag, Zeitpunkt oder anderer Buchung eingetragen.`,
    fr: ({ number }) => `Le reçu ${number} est déjà saisi, avec un autre montant, une autre date ou réservation.`,
  },
  receipt_exceeds_paid: {
    en: ({ paid, currency_code }) => `Only ${money(paid, currency_code, "en")} are paid: no more can be paid out.`,
    de: ({ paid, currency_code }) =>
      `Bezahlt sind nur ${money(paid, currency_code, "de")}: Mehr kann nicht ausgezahlt werden.`,
    fr: ({ paid, currency_code }) =>
      `Seuls ${money(paid, currency_code, "fr")} sont payés : on ne peut pas verser davantage.`,
  },
  receipt_past_refund: {
    en: ({ owed, currency_code }) =>
      `${money(owed, currency_code, "en")} are to be paid back by a refund case. Enter the payout at the case, so that nobody pays it twice.`,
    de: ({ owed, currency_code }) =>
      `${money(owed, currency_code, "de")} sind über einen Erstattungsfall zurückzuzahlen. Erfassen Sie die Auszahlung dort, damit niemand sie ein zweites Mal leistet.`,
    fr: ({ owed, currency_code }) =>
      `${money(owed, currency_code, "fr")} sont à rembourser par un dossier de remboursement. Saisissez le versement dans ce dossier, afin que personne ne le fasse deux fois.`,
  },
  payment_session_gone: {
    en: "This payment was replaced by a newer one. Please start again; nothing was charged by this one.",
    de: "Diese Zahlung wurde durch eine neuere ersetzt. Bitte beginnen Sie neu; hierüber wurde nichts abgebucht.",
    fr: "Ce paiement a été remplacé par un plus récent. Veuillez recommencer ; rien n’a été débité par celui-ci.",
  },
  payment_requires_more: {
    en: "The payment is not finished: the payment provider asks for one more step.",
    de: "Die Zahlung ist noch nicht abgeschlossen: Der Zahlungsanbieter verlangt einen weiteren Schritt.",
    fr: "Le paiement n’est pas terminé : le prestataire demande une étape de plus.",
  },
  payment_declined: {
    en: "The payment was not accepted. Please try again, or choose another way to pay.",
    de: "Die Zahlung wurde nicht angenommen. Bitte versuchen Sie es erneut oder wählen Sie eine andere Zahlungsart.",
    fr: "Le paiement n’a pas été accepté. Réessayez ou choisissez un autre moyen de paiement.",
  },
} satisfies Partial<Sentences>

function money(amount: number, currencyCode: string, locale: string): string {
  return formatMoney(minor(amount), currencyCode, locale)
}
