import type { Sentences } from "./sentence"

/** Why nothing can be paid, or not like that. */
export const PAYING = {
  payment_before_approval: {
    en: "The organiser has to approve this booking first, and nothing is paid before. Please choose payment on invoice.",
    de: "Der Veranstalter muss diese Buchung erst freigeben, vorher wird nichts bezahlt. Bitte wählen Sie Zahlung auf Rechnung.",
    fr: "L’organisateur doit d’abord accepter cette réservation et rien n’est payé avant. Veuillez choisir le paiement sur facture.",
  },
  booking_not_requested: {
    en: "This booking is not waiting for an approval. It may have been answered in the meantime.",
    de: "Diese Buchung wartet auf keine Freigabe. Vielleicht wurde sie inzwischen beantwortet.",
    fr: "Cette réservation n’attend pas d’accord. Elle a peut-être reçu une réponse entre-temps.",
  },
} satisfies Partial<Sentences>
