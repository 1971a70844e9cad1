import type { ClosedReason } from "./closed"

/** Why an add-on cannot be taken, in a sentence. */
export const CLOSED_WORDS: Record<"en" | "de" | "fr", Record<ClosedReason, string>> = {
  en: {
    inactive: "This extra is not offered at the moment.",
    not_yet: "This extra cannot be chosen yet.",
    ended: "This extra can no longer be chosen.",
    ticket_type: "This extra does not go with these tickets.",
    level: "This extra is taken in another way: by the booking as a whole, or by each participant.",
  },
  de: {
    inactive: "Dieses Extra wird zurzeit nicht angeboten.",
    not_yet: "Dieses Extra kann noch nicht gewählt werden.",
    ended: "Dieses Extra kann nicht mehr gewählt werden.",
    ticket_type: "Dieses Extra passt nicht zu diesen Tickets.",
    level: "Dieses Extra wird anders gewählt: für die ganze Buchung oder von den einzelnen Teilnehmenden.",
  },
  fr: {
    inactive: "Ce supplément n’est pas proposé pour le moment.",
    not_yet: "Ce supplément ne peut pas encore être choisi.",
    ended: "Ce supplément ne peut plus être choisi.",
    ticket_type: "Ce supplément ne va pas avec ces billets.",
    level: "Ce supplément se choisit autrement : pour toute la réservation, ou par chaque participant.",
  },
}
