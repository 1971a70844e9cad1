import type { Sentences } from "./sentence"

const ORDER_OBSTACLES = {
  en: {
    cancelled: "The order of this booking is cancelled.",
    credit_lines: "The order of this booking holds a credit or a gift card. Please cancel it in the order.",
    open_order_change: "Somebody is editing the order of this booking. Please finish or cancel that edit first.",
    unfinished: "The order does not hold the tickets of this booking. Please contact the organiser.",
    fulfilled: "Tickets of this order are marked as fulfilled. Please cancel the fulfilment first.",
  },
  de: {
    cancelled: "Die Bestellung dieser Buchung ist storniert.",
    credit_lines:
      "Die Bestellung dieser Buchung enthält eine Gutschrift oder Geschenkkarte. Bitte stornieren Sie die Bestellung.",
    open_order_change: "Die Bestellung dieser Buchung wird gerade bearbeitet. Bitte schließen Sie das zuerst ab.",
    unfinished: "Die Bestellung enthält die Tickets dieser Buchung nicht. Bitte wenden Sie sich an den Veranstalter.",
    fulfilled: "Tickets dieser Bestellung gelten als geliefert. Bitte nehmen Sie die Lieferung zuerst zurück.",
  },
  fr: {
    cancelled: "La commande de cette réservation est annulée.",
    credit_lines:
      "La commande de cette réservation contient un avoir ou une carte cadeau. Annulez-la dans la commande.",
    open_order_change: "La commande de cette réservation est en cours de modification. Terminez d’abord celle-ci.",
    unfinished: "La commande ne contient pas les billets de cette réservation. Veuillez contacter l’organisateur.",
    fulfilled: "Des billets de cette commande sont marqués comme livrés. Annulez d’abord la livraison.",
  },
} as const

/** Why a booking cannot be cancelled. */
export const CANCELLING = {
  cancelling_not_allowed: {
    en: "The organiser cancels for you. Please contact them.",
    de: "Stornierungen nimmt der Veranstalter vor. Bitte wenden Sie sich an ihn.",
    fr: "Les annulations se font par l’organisateur. Veuillez le contacter.",
  },
  cancelling_closed: {
    en: "The time for cancelling is over. Please contact the organiser.",
    de: "Die Frist für Stornierungen ist abgelaufen. Bitte wenden Sie sich an den Veranstalter.",
    fr: "Le délai d’annulation est dépassé. Veuillez contacter l’organisateur.",
  },
  cancelling_checked_in: {
    en: ({ name }) => `${name || "Somebody"} was let in with this booking already, so it is not cancelled as a whole.`,
    de: ({ name }) =>
      `Mit dieser Buchung wurde schon eingelassen: ${name || "jemand"}. Als Ganzes wird sie nicht mehr storniert.`,
    fr: ({ name }) =>
      `${name || "Quelqu’un"} a déjà été admis avec cette réservation ; elle ne s’annule plus en entier.`,
  },
  cancellation_fee_too_high: {
    en: "The fee is higher than what is cancelled cost.",
    de: "Die Gebühr ist höher als der Preis dessen, was storniert wird.",
    fr: "Les frais dépassent le prix de ce qui est annulé.",
  },
  cancel_reason_missing: {
    en: "Please say why you cancel.",
    de: "Bitte geben Sie an, warum storniert wird.",
    fr: "Veuillez indiquer le motif de l’annulation.",
  },
  cancel_reason_unknown: {
    en: "Please choose one of the reasons that are offered.",
    de: "Bitte wählen Sie einen der angebotenen Gründe.",
    fr: "Veuillez choisir l’un des motifs proposés.",
  },
  cancel_notice_unacknowledged: {
    en: "Please confirm that you have read the notice.",
    de: "Bitte bestätigen Sie, dass Sie den Hinweis gelesen haben.",
    fr: "Veuillez confirmer que vous avez lu l’avis.",
  },
  goodwill_too_high: {
    en: "That is more than was paid for this booking and is not owed back already.",
    de: "Das ist mehr, als für diese Buchung gezahlt wurde und nicht schon erstattet wird.",
    fr: "C’est plus que ce qui a été payé pour cette réservation et n’est pas déjà remboursé.",
  },
  order_not_cancellable: {
    en: ({ reason }) => ORDER_OBSTACLES.en[reason],
    de: ({ reason }) => ORDER_OBSTACLES.de[reason],
    fr: ({ reason }) => ORDER_OBSTACLES.fr[reason],
  },
} satisfies Partial<Sentences>
