import { CLOSED_WORDS } from "../../add-on/closed-words"
import type { Sentences } from "./sentence"

/** Why something cannot be bought. */
export const SELLING = {
  event_full: {
    en: ({ free, wanted }) =>
      free > 0 ? `Only ${free} of the ${wanted} places asked for are left.` : "This event is sold out.",
    de: ({ free, wanted }) =>
      free > 0
        ? `Von ${wanted} gewünschten Plätzen sind nur noch ${free} frei.`
        : "Diese Veranstaltung ist ausgebucht.",
    fr: ({ free, wanted }) =>
      free > 0 ? `Il ne reste que ${free} des ${wanted} places demandées.` : "Cet événement est complet.",
  },
  event_not_bookable: {
    en: "This event cannot be booked online.",
    de: "Diese Veranstaltung kann nicht online gebucht werden.",
    fr: "Cet événement ne peut pas être réservé en ligne.",
  },
  registration_not_open: {
    en: "Registration for this event has not opened yet.",
    de: "Die Anmeldung zu dieser Veranstaltung ist noch nicht geöffnet.",
    fr: "Les inscriptions à cet événement ne sont pas encore ouvertes.",
  },
  registration_closed: {
    en: "Registration for this event is closed.",
    de: "Die Anmeldung zu dieser Veranstaltung ist geschlossen.",
    fr: "Les inscriptions à cet événement sont closes.",
  },
  registration_invalid: {
    en: ({ seats, given }) => `${given} participants are named for ${seats} tickets.`,
    de: ({ seats, given }) => `Für ${seats} Tickets sind ${given} Teilnehmende angegeben.`,
    fr: ({ seats, given }) => `${given} participants sont indiqués pour ${seats} billets.`,
  },
  queue_full: {
    en: ({ retry_after }) =>
      `Too many people are buying at this moment. Your places are held for you: please try again in ${retry_after} seconds.`,
    de: ({ retry_after }) =>
      `Im Moment buchen zu viele gleichzeitig. Ihre Plätze sind für Sie reserviert: Bitte versuchen Sie es in ${retry_after} Sekunden erneut.`,
    fr: ({ retry_after }) =>
      `Trop de personnes réservent en ce moment. Vos places vous sont gardées : veuillez réessayer dans ${retry_after} secondes.`,
  },
  queue_slow: {
    en: "Many people are buying at this moment, and your turn has not come. Your places are held for you: please try again.",
    de: "Im Moment buchen viele gleichzeitig, und Sie sind noch nicht an der Reihe. Ihre Plätze sind für Sie reserviert: Bitte versuchen Sie es noch einmal.",
    fr: "De nombreuses personnes réservent en ce moment et votre tour n’est pas encore venu. Vos places vous sont gardées : veuillez réessayer.",
  },
  add_on_not_found: {
    en: "This event has no such extra.",
    de: "Dieses Extra gibt es bei dieser Veranstaltung nicht.",
    fr: "Cet événement ne propose pas ce supplément.",
  },
  add_on_not_available: {
    en: ({ reason }) => CLOSED_WORDS.en[reason],
    de: ({ reason }) => CLOSED_WORDS.de[reason],
    fr: ({ reason }) => CLOSED_WORDS.fr[reason],
  },
  add_on_not_free: {
    en: "This extra costs something and cannot be added here.",
    de: "Dieses Extra kostet etwas und kann hier nicht hinzugefügt werden.",
    fr: "Ce supplément est payant et ne peut pas être ajouté ici.",
  },
  add_on_paid: {
    en: "This extra was paid for and cannot be given back here.",
    de: "Dieses Extra ist bezahlt und kann hier nicht zurückgegeben werden.",
    fr: "Ce supplément a été payé et ne peut pas être rendu ici.",
  },
  add_on_limit: {
    en: ({ min, max, wanted }) => `Of this extra ${min} to ${max} are possible here; ${wanted} were asked for.`,
    de: ({ min, max, wanted }) => `Von diesem Extra sind hier ${min} bis ${max} möglich; gewünscht waren ${wanted}.`,
    fr: ({ min, max, wanted }) => `De ce supplément, de ${min} à ${max} sont possibles ici ; ${wanted} demandés.`,
  },
  add_on_sold_out: {
    en: ({ free, wanted }) =>
      free > 0 ? `Only ${free} of the ${wanted} extras asked for are left.` : "This extra is sold out.",
    de: ({ free, wanted }) =>
      free > 0 ? `Von ${wanted} gewünschten Extras sind nur noch ${free} übrig.` : "Dieses Extra ist vergriffen.",
    fr: ({ free, wanted }) =>
      free > 0 ? `Il ne reste que ${free} des ${wanted} suppléments demandés.` : "Ce supplément est épuisé.",
  },
  add_on_without_ticket: {
    en: "An extra in your cart belongs to an event that you have no ticket for. Please add a ticket or remove it.",
    de: "Ein Extra in Ihrem Warenkorb gehört zu einer Veranstaltung, für die ein Ticket fehlt. Bitte ergänzen oder entfernen.",
    fr: "Un supplément de votre panier va avec un événement sans billet. Ajoutez un billet ou retirez-le.",
  },
} satisfies Partial<Sentences>
