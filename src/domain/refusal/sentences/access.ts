import type { Sentences } from "./sentence"

/** Why somebody is not let in, or not yet. */
export const ACCESS = {
  booking_not_found: {
    en: "No booking was found for these details. Please check the number and the e-mail address.",
    de: "Zu diesen Angaben wurde keine Buchung gefunden. Bitte prüfen Sie Nummer und E-Mail-Adresse.",
    fr: "Aucune réservation ne correspond à ces données. Vérifiez le numéro et l’adresse e-mail.",
  },
  access_expired: {
    en: "Your access has expired. Please confirm your e-mail address again.",
    de: "Ihr Zugang ist abgelaufen. Bitte bestätigen Sie Ihre E-Mail-Adresse erneut.",
    fr: "Votre accès a expiré. Veuillez confirmer à nouveau votre adresse e-mail.",
  },
  portal_closed: {
    en: "The event is over, and its bookings can no longer be opened. Please contact the organiser.",
    de: "Die Veranstaltung ist vorbei, und ihre Buchungen lassen sich nicht mehr öffnen. Bitte wenden Sie sich an den Veranstalter.",
    fr: "L’événement est terminé et ses réservations ne peuvent plus être ouvertes. Veuillez contacter l’organisateur.",
  },
  address_unproven: {
    en: "A new e-mail address is confirmed by a code before it replaces the old one.",
    de: "Eine neue E-Mail-Adresse wird mit einem Code bestätigt, bevor sie die alte ersetzt.",
    fr: "Une nouvelle adresse e-mail est confirmée par un code avant de remplacer l’ancienne.",
  },
  address_unchanged: {
    en: "This is the address already.",
    de: "Das ist bereits die Adresse.",
    fr: "C’est déjà l’adresse actuelle.",
  },
  address_code_wrong: {
    en: ({ left }) =>
      left > 0 ? `This code is not right. Tries left: ${left}.` : "This code is not right. Please ask for a new one.",
    de: ({ left }) =>
      left > 0
        ? `Dieser Code stimmt nicht. Verbleibende Versuche: ${left}.`
        : "Dieser Code stimmt nicht. Bitte fordern Sie einen neuen an.",
    fr: ({ left }) =>
      left > 0
        ? `Ce code n’est pas correct. Essais restants : ${left}.`
        : "Ce code n’est pas correct. Veuillez en demander un nouveau.",
  },
  address_code_expired: {
    en: "This code is no longer valid. Please ask for a new one.",
    de: "Dieser Code gilt nicht mehr. Bitte fordern Sie einen neuen an.",
    fr: "Ce code n’est plus valable. Veuillez en demander un nouveau.",
  },
  participant_address_missing: {
    en: "There is no e-mail address for this participant yet.",
    de: "Für diese Person ist noch keine E-Mail-Adresse angegeben.",
    fr: "Aucune adresse e-mail n’est indiquée pour cette personne.",
  },
  too_many_requests: {
    en: ({ retry_after }) => `Too many attempts. Please try again in ${retry_after} seconds.`,
    de: ({ retry_after }) => `Zu viele Versuche. Bitte versuchen Sie es in ${retry_after} Sekunden erneut.`,
    fr: ({ retry_after }) => `Trop de tentatives. Réessayez dans ${retry_after} secondes.`,
  },
} satisfies Partial<Sentences>
