import type { HandChannel } from "../../refund/channel"
import type { Sentences } from "./sentence"

/** Why money cannot be paid back. */
export const REFUNDING = {
  refund_case_not_found: {
    en: "This refund case does not exist.",
    de: "Diesen Erstattungsfall gibt es nicht.",
    fr: "Ce dossier de remboursement n’existe pas.",
  },
  refund_case_locked: {
    en: ({ status }) => `A refund case that is ${status} does not allow this step.`,
    de: ({ status }) => `Ein Erstattungsfall im Status „${status}“ lässt diesen Schritt nicht zu.`,
    fr: ({ status }) => `Un dossier « ${status} » ne permet pas cette étape.`,
  },
  refund_exceeds_pending: {
    en: "More would be paid back than the order owes.",
    de: "Es würde mehr erstattet, als die Bestellung schuldet.",
    fr: "Le remboursement dépasserait ce que la commande doit.",
  },
  refund_exceeds_payments: {
    en: "The payments of this order hold less than is to be paid back.",
    de: "Auf den Zahlungen dieser Bestellung liegt weniger, als erstattet werden soll.",
    fr: "Les paiements de cette commande ne couvrent pas le montant à rembourser.",
  },
  refund_failed: {
    en: ({ error }) => `The payment provider refused the refund: ${error}`,
    de: ({ error }) => `Der Zahlungsanbieter hat die Erstattung abgelehnt: ${error}`,
    fr: ({ error }) => `Le prestataire de paiement a refusé le remboursement : ${error}`,
  },
  refund_pending: {
    en: "The payment provider has not answered yet. The refund case shows its answer as soon as it is there; nothing is paid twice.",
    de: "Der Zahlungsanbieter hat noch nicht geantwortet. Der Erstattungsfall zeigt seine Antwort, sobald sie da ist; nichts wird doppelt gezahlt.",
    fr: "Le prestataire de paiement n’a pas encore répondu. Le dossier montrera sa réponse dès qu’elle arrivera ; rien n’est payé deux fois.",
  },
  refund_broken_off: {
    en: ({ paid }) =>
      paid > 0
        ? "The server stopped in the middle of this payout. A part was paid; please pay out the rest."
        : "The server stopped in the middle of this payout. Nothing was paid; please try again.",
    de: ({ paid }) =>
      paid > 0
        ? "Der Server wurde mitten in der Auszahlung beendet. Ein Teil wurde gezahlt; bitte zahlen Sie den Rest aus."
        : "Der Server wurde mitten in der Auszahlung beendet. Nichts wurde gezahlt; bitte versuchen Sie es erneut.",
    fr: ({ paid }) =>
      paid > 0
        ? "Le serveur s’est arrêté pendant ce remboursement. Une partie a été payée ; veuillez payer le reste."
        : "Le serveur s’est arrêté pendant ce remboursement. Rien n’a été payé ; veuillez réessayer.",
  },
  refund_unclear: {
    en: ({ refund_id }) =>
      `Only the payment provider knows whether this was paid. Please look there for ${refund_id} and say in the refund case what you found; nothing is paid before.`,
    de: ({ refund_id }) =>
      `Nur der Zahlungsanbieter weiß, ob gezahlt wurde. Bitte sehen Sie dort unter ${refund_id} nach und tragen Sie das Ergebnis im Erstattungsfall ein; vorher wird nichts gezahlt.`,
    fr: ({ refund_id }) =>
      `Seul le prestataire de paiement sait si ce montant a été payé. Cherchez-y ${refund_id} et indiquez le résultat dans le dossier ; rien n’est payé avant.`,
  },
  refund_not_unclear: {
    en: "It is known how the last payout of this refund case ended: there is nothing to clear up.",
    de: "Es ist bekannt, wie die letzte Auszahlung dieses Erstattungsfalls ausging: Es ist nichts zu klären.",
    fr: "On sait comment s’est terminé le dernier remboursement de ce dossier : il n’y a rien à éclaircir.",
  },
  refund_not_paid_yet: {
    en: "The time of payment lies in the future. Enter the payment once it was made.",
    de: "Der Zeitpunkt der Zahlung liegt in der Zukunft. Bitte tragen Sie die Zahlung ein, sobald sie erfolgt ist.",
    fr: "La date de paiement est dans le futur. Saisissez le paiement une fois effectué.",
  },
  refund_channel_differs: {
    en: ({ channel }) => `This refund is to be paid ${WAYS[channel].en}, not by the payment provider.`,
    de: ({ channel }) => `Diese Erstattung soll ${WAYS[channel].de} gezahlt werden, nicht über den Zahlungsanbieter.`,
    fr: ({ channel }) => `Ce remboursement doit se faire ${WAYS[channel].fr}, pas par le prestataire de paiement.`,
  },
  refund_reference_used: {
    en: ({ reference }) => `Another refund was already paid with the number ${reference}.`,
    de: ({ reference }) => `Mit der Nummer ${reference} wurde schon eine andere Erstattung gezahlt.`,
    fr: ({ reference }) => `Un autre remboursement a déjà été payé avec le numéro ${reference}.`,
  },
  refund_step_not_allowed: {
    en: ({ step }) =>
      step === "pay"
        ? "Only those whom the settings name may pay refunds."
        : "Only those whom the settings name may decide about refunds.",
    de: ({ step }) =>
      step === "pay"
        ? "Erstattungen auszahlen dürfen nur die, die in den Einstellungen stehen."
        : "Über Erstattungen entscheiden dürfen nur die, die in den Einstellungen stehen.",
    fr: ({ step }) =>
      step === "pay"
        ? "Seules les personnes nommées dans les réglages peuvent payer des remboursements."
        : "Seules les personnes nommées dans les réglages peuvent décider des remboursements.",
  },
  iban_invalid: {
    en: "This is not a valid IBAN. Please compare it with your bank card or statement.",
    de: "Das ist keine gültige IBAN. Bitte vergleichen Sie sie mit Ihrer Bankkarte oder Ihrem Kontoauszug.",
    fr: "Cet IBAN n’est pas valable. Comparez-le avec votre carte ou votre relevé bancaire.",
  },
  bank_details_not_wanted: {
    en: "No transfer to this customer is waiting, so bank details are not needed.",
    de: "Es steht keine Überweisung an diese Kundin oder diesen Kunden aus; eine Bankverbindung wird nicht gebraucht.",
    fr: "Aucun virement n’est en attente ; les coordonnées bancaires ne sont pas nécessaires.",
  },
} satisfies Partial<Sentences>

const WAYS: Record<HandChannel, Record<"en" | "de" | "fr", string>> = {
  bank: { en: "by bank transfer", de: "per Überweisung", fr: "par virement" },
  cash: { en: "in cash", de: "in bar", fr: "en espèces" },
  voucher: { en: "by voucher", de: "per Gutschein", fr: "par bon d’achat" },
}
