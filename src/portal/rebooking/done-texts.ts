import { texts } from "../language/say"

/** What became of a change. */
export const doneTexts = texts({
  en: {
    title: "Your booking has been changed",
    intro: "It replaces {number}. A mail with the new tickets is on its way; the old ones no longer work.",
    mails: "A mail with the new tickets is on its way; the old ones no longer work.",
    tickets: { one: "One ticket", other: "{count} tickets" },
    other: "This is a booking of its own now. You get a mail for it, too.",
    open: "To the booking",
  },
  de: {
    title: "Ihre Buchung ist geändert",
    intro: "Sie ersetzt {number}. Die neuen Tickets kommen per Mail; die alten gelten nicht mehr.",
    mails: "Die neuen Tickets kommen per Mail; die alten gelten nicht mehr.",
    tickets: { one: "Ein Ticket", other: "{count} Tickets" },
    other: "Das ist jetzt eine eigene Buchung. Auch dazu bekommen Sie eine Mail.",
    open: "Zur Buchung",
  },
  fr: {
    title: "Votre réservation est modifiée",
    intro: "Elle remplace {number}. Les nouveaux billets arrivent par e-mail ; les anciens ne sont plus valables.",
    mails: "Les nouveaux billets arrivent par e-mail ; les anciens ne sont plus valables.",
    tickets: { one: "Un billet", other: "{count} billets" },
    other: "C’est désormais une réservation à part. Vous recevez aussi un e-mail pour elle.",
    open: "Voir la réservation",
  },
})
