import type { Sentences } from "./sentence"

const ORDER_OBSTACLES = {
  en: {
    cancelled: "The order of this booking is cancelled.",
    credit_lines: "The order of this booking holds a credit. Please rebook it by cancelling and booking again.",
    open_order_change: "Somebody is editing the order of this booking. Please finish or cancel that edit first.",
    unfinished: "An earlier rebooking of this booking broke off. Please contact the organiser.",
    fulfilled: "Tickets of this order are marked as fulfilled. Please cancel the fulfilment first.",
    paid_add_ons: "This booking has extras that were paid for, and cannot be rebooked. Please cancel and book again.",
  },
  de: {
    cancelled: "Die Bestellung dieser Buchung ist storniert.",
    credit_lines: "Die Bestellung dieser Buchung enthält eine Gutschrift. Bitte stornieren Sie und buchen Sie neu.",
    open_order_change: "Die Bestellung dieser Buchung wird gerade bearbeitet. Bitte schließen Sie das zuerst ab.",
    unfinished: "Eine frühere Umbuchung dieser Buchung ist abgebrochen. Bitte wenden Sie sich an den Veranstalter.",
    fulfilled: "Tickets dieser Bestellung gelten als geliefert. Bitte nehmen Sie die Lieferung zuerst zurück.",
    paid_add_ons:
      "Zu dieser Buchung gehören bezahlte Extras; sie kann nicht umgebucht werden. Bitte stornieren und neu buchen.",
  },
  fr: {
    cancelled: "La commande de cette réservation est annulée.",
    credit_lines: "La commande de cette réservation contient un avoir. Veuillez annuler puis réserver à nouveau.",
    open_order_change: "La commande de cette réservation est en cours de modification. Terminez d’abord celle-ci.",
    unfinished: "Un changement précédent de cette réservation s’est interrompu. Veuillez contacter l’organisateur.",
    fulfilled: "Des billets de cette commande sont marqués comme livrés. Annulez d’abord la livraison.",
    paid_add_ons:
      "Cette réservation a des suppléments payés et ne peut pas être modifiée. Annulez puis réservez à nouveau.",
  },
} as const

/** Why a booking cannot be rebooked. */
export const REBOOKING = {
  rebooking_not_allowed: {
    en: "The organiser rebooks for you. Please contact them.",
    de: "Umbuchungen nimmt der Veranstalter vor. Bitte wenden Sie sich an ihn.",
    fr: "Les changements de réservation se font par l’organisateur. Veuillez le contacter.",
  },
  rebooking_closed: {
    en: "The time for rebooking is over. Please contact the organiser.",
    de: "Die Frist für Umbuchungen ist abgelaufen. Bitte wenden Sie sich an den Veranstalter.",
    fr: "Le délai pour changer la réservation est dépassé. Veuillez contacter l’organisateur.",
  },
  rebooking_unchanged: {
    en: "The booking is already for this event and these tickets.",
    de: "Die Buchung gilt bereits für diese Veranstaltung und diese Tickets.",
    fr: "La réservation porte déjà sur cet événement et ces billets.",
  },
  rebooking_checked_in: {
    en: "Somebody of this booking has been checked in already.",
    de: "Aus dieser Buchung wurde schon jemand eingelassen.",
    fr: "Une personne de cette réservation a déjà été admise.",
  },
  rebooking_target_invalid: {
    en: "Each kind of ticket in the booking needs exactly one kind of ticket of the new event.",
    de: "Jede Ticketart der Buchung braucht genau eine Ticketart der neuen Veranstaltung.",
    fr: "Chaque type de billet de la réservation doit correspondre à un seul type du nouvel événement.",
  },
  order_not_rebookable: {
    en: ({ reason }) => ORDER_OBSTACLES.en[reason],
    de: ({ reason }) => ORDER_OBSTACLES.de[reason],
    fr: ({ reason }) => ORDER_OBSTACLES.fr[reason],
  },
  price_missing: {
    en: ({ currency_code }) => `There is no price in ${currency_code.toUpperCase()} for this ticket.`,
    de: ({ currency_code }) => `Für dieses Ticket gibt es keinen Preis in ${currency_code.toUpperCase()}.`,
    fr: ({ currency_code }) => `Il n’y a pas de prix en ${currency_code.toUpperCase()} pour ce billet.`,
  },
  plan_changed: {
    en: "A price, a tax or the event changed in the meantime. Please look at the new amounts.",
    de: "Ein Preis, eine Steuer oder die Veranstaltung hat sich inzwischen geändert. Bitte prüfen Sie die neuen Beträge.",
    fr: "Un prix, une taxe ou l’événement a changé entre-temps. Vérifiez les nouveaux montants.",
  },
  idempotency_key_missing: {
    en: "The header Idempotency-Key is required for this request.",
    de: "Diese Anfrage braucht den Header Idempotency-Key.",
    fr: "Cette requête exige l’en-tête Idempotency-Key.",
  },
  idempotency_key_reused: {
    en: "This Idempotency-Key was used for another request.",
    de: "Dieser Idempotency-Key wurde schon für eine andere Anfrage benutzt.",
    fr: "Cette Idempotency-Key a servi à une autre requête.",
  },
  order_holds_tickets: {
    en: "Tickets are not changed in the order. Change them through the booking, so that seats, tickets and money stay right.",
    de: "Tickets werden nicht in der Bestellung geändert. Ändern Sie sie über die Buchung, damit Plätze, Tickets und Geld stimmen.",
    fr: "Les billets ne se modifient pas dans la commande. Modifiez-les par la réservation, pour que places, billets et montants restent justes.",
  },
  order_shares_payment: {
    en: "A rebooking has carried money between this order and another one. Cancelling it here would pay back the wrong amount: use the refund of the booking.",
    de: "Eine Umbuchung hat Geld zwischen dieser und einer anderen Bestellung verschoben. Ein Storno hier würde den falschen Betrag erstatten: Erstatten Sie über die Buchung.",
    fr: "Un changement de réservation a transféré de l’argent entre cette commande et une autre. L’annuler ici rembourserait un montant faux : remboursez par la réservation.",
  },
} satisfies Partial<Sentences>
