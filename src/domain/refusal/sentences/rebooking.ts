import type { Sentences } from "./sentence"

const ORDER_OBSTACLES = {
  en: {
    cancelled: "The order of this booking is cancelled.",
    credit_lines: "The order of this booking holds a credit. Please rebook it by cancelling and booking again.",
    open_order_change: "Somebody is editing the order of this booking. Please finish or cancel that edit first.",
    unfinished: "An earlier rebooking of this booking broke off. Please contact the organiser.",
    fulfilled: "Tickets of this order are marked as fulfilled. Please cancel the fulfilment first.",
  },
  de: {
    cancelled: "Die Bestellung dieser Buchung ist storniert.",
    credit_lines: "Die Bestellung dieser Buchung enthält eine Gutschrift. Bitte stornieren Sie und buchen Sie neu.",
    open_order_change: "Die Bestellung dieser Buchung wird gerade bearbeitet. Bitte schließen Sie das zuerst ab.",
    unfinished: "Eine frühere Umbuchung dieser Buchung ist abgebrochen. Bitte wenden Sie sich an den Veranstalter.",
    fulfilled: "Tickets dieser Bestellung gelten als geliefert. Bitte nehmen Sie die Lieferung zuerst zurück.",
  },
  fr: {
    cancelled: "La commande de cette réservation est annulée.",
    credit_lines: "La commande de cette réservation contient un avoir. Veuillez annuler puis réserver à nouveau.",
    open_order_change: "La commande de cette réservation est en cours de modification. Terminez d’abord celle-ci.",
    unfinished: "Un changement précédent de cette réservation s’est interrompu. Veuillez contacter l’organisateur.",
    fulfilled: "Des billets de cette commande sont marqués comme livrés. Annulez d’abord la livraison.",
  },
} as const

const KINDS = {
  en: {
    event: "Another event is booked",
    ticket_type: "The kind of a ticket is changed",
    tickets: "More tickets are booked",
    add_ons: "Extras are changed",
    promotion_code: "A code is redeemed afterwards",
  },
  de: {
    event: "Eine andere Veranstaltung gibt es",
    ticket_type: "Eine andere Ticketart gibt es",
    tickets: "Weitere Tickets gibt es",
    add_ons: "Andere Extras gibt es",
    promotion_code: "Einen Code nachträglich einlösen geht",
  },
  fr: {
    event: "Changer d’événement se fait",
    ticket_type: "Changer de type de billet se fait",
    tickets: "Ajouter des billets se fait",
    add_ons: "Changer de suppléments se fait",
    promotion_code: "Utiliser un code après coup se fait",
  },
} as const

const PRICE_RULES = {
  en: {
    any: "This price is not possible.",
    not_cheaper: "The booking cannot become cheaper.",
    dearer: "The booking must become dearer.",
    equal: "The price of the booking must stay the same.",
  },
  de: {
    any: "Dieser Preis ist nicht möglich.",
    not_cheaper: "Die Buchung darf nicht günstiger werden.",
    dearer: "Die Buchung muss teurer werden.",
    equal: "Der Preis der Buchung muss gleich bleiben.",
  },
  fr: {
    any: "Ce prix n’est pas possible.",
    not_cheaper: "La réservation ne peut pas devenir moins chère.",
    dearer: "La réservation doit devenir plus chère.",
    equal: "Le prix de la réservation doit rester le même.",
  },
} as const

const CODE_PROBLEMS = {
  en: {
    unknown: "does not exist, or is not valid now.",
    used_up: "has been redeemed as often as it can be.",
    not_applicable: "takes nothing off this booking.",
  },
  de: {
    unknown: "existiert nicht oder gilt zurzeit nicht.",
    used_up: "wurde schon so oft eingelöst, wie er gilt.",
    not_applicable: "ändert an dieser Buchung nichts.",
  },
  fr: {
    unknown: "n’existe pas ou n’est pas valable actuellement.",
    used_up: "a déjà été utilisé autant de fois que possible.",
    not_applicable: "ne change rien à cette réservation.",
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
  rebooking_kind_not_allowed: {
    en: ({ kind }) => `${KINDS.en[kind]} only by the organiser. Please contact them.`,
    de: ({ kind }) => `${KINDS.de[kind]} nur beim Veranstalter. Bitte wenden Sie sich an ihn.`,
    fr: ({ kind }) => `${KINDS.fr[kind]} uniquement par l’organisateur. Veuillez le contacter.`,
  },
  price_rule_broken: {
    en: ({ rule }) => `${PRICE_RULES.en[rule]} Please choose something else, or contact the organiser.`,
    de: ({ rule }) => `${PRICE_RULES.de[rule]} Bitte wählen Sie anders, oder wenden Sie sich an den Veranstalter.`,
    fr: ({ rule }) => `${PRICE_RULES.fr[rule]} Veuillez choisir autrement ou contacter l’organisateur.`,
  },
  settlement_not_allowed: {
    en: "The amounts cannot be settled like this. Please contact the organiser.",
    de: "Die Beträge können so nicht verrechnet werden. Bitte wenden Sie sich an den Veranstalter.",
    fr: "Les montants ne peuvent pas être réglés ainsi. Veuillez contacter l’organisateur.",
  },
  promotion_code_invalid: {
    en: ({ promotion_code, reason }) => `The code ${promotion_code} ${CODE_PROBLEMS.en[reason]}`,
    de: ({ promotion_code, reason }) => `Der Code ${promotion_code} ${CODE_PROBLEMS.de[reason]}`,
    fr: ({ promotion_code, reason }) => `Le code ${promotion_code} ${CODE_PROBLEMS.fr[reason]}`,
  },
  rebooking_cancels_all: {
    en: "This would give all tickets back. Please cancel the booking instead.",
    de: "Damit würden alle Tickets zurückgegeben. Bitte stornieren Sie stattdessen die Buchung.",
    fr: "Tous les billets seraient rendus. Veuillez plutôt annuler la réservation.",
  },
  reason_missing: {
    en: "This is an exception to the rules of the event. Please say why.",
    de: "Das ist eine Ausnahme von den Regeln der Veranstaltung. Bitte geben Sie einen Grund an.",
    fr: "C’est une exception aux règles de l’événement. Veuillez indiquer un motif.",
  },
  rebooking_unchanged: {
    en: "The booking is already for this event and these tickets.",
    de: "Die Buchung gilt bereits für diese Veranstaltung und diese Tickets.",
    fr: "La réservation porte déjà sur cet événement et ces billets.",
  },
  rebooking_checked_in: {
    en: ({ name }) =>
      `${name || "Somebody"} has been let in already: their ticket and what goes with it stay as they are.`,
    de: ({ name }) =>
      `${name || "Jemand"} wurde schon eingelassen: Das Ticket und was dazugehört, bleiben, wie sie sind.`,
    fr: ({ name }) => `${name || "Quelqu’un"} a déjà été admis : son billet et ses options restent tels quels.`,
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
    en: "Money of this order went another way: a rebooking carried it, or it was paid back by hand. Cancelling it here would pay back the wrong amount: cancel the booking.",
    de: "Geld dieser Bestellung ging einen anderen Weg: durch eine Umbuchung oder eine Erstattung von Hand. Ein Storno hier würde den falschen Betrag erstatten: Stornieren Sie die Buchung.",
    fr: "De l’argent de cette commande a pris un autre chemin : un changement de réservation ou un remboursement manuel. L’annuler ici rembourserait un montant faux : annulez la réservation.",
  },
} satisfies Partial<Sentences>
