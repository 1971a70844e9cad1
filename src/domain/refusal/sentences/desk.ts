import { formatMoney } from "../../money/decimal"
import { minor } from "../../money/minor"
import { isTill } from "../../paying/at-till"
import type { Sentences } from "./sentence"

/** Why the desk cannot register somebody. */
export const DESK = {
  additional_booking_invalid: {
    en: ({ reason }) =>
      ({
        unknown: "The booking that this one is in addition to does not exist.",
        other_event: "The booking that this one is in addition to is for another event.",
        cancelled: "The booking that this one is in addition to is cancelled.",
      })[reason],
    de: ({ reason }) =>
      ({
        unknown: "Die Buchung, zu der diese gehört, gibt es nicht.",
        other_event: "Die Buchung, zu der diese gehört, ist für eine andere Veranstaltung.",
        cancelled: "Die Buchung, zu der diese gehört, ist storniert.",
      })[reason],
    fr: ({ reason }) =>
      ({
        unknown: "La réservation que celle-ci complète n’existe pas.",
        other_event: "La réservation que celle-ci complète concerne un autre événement.",
        cancelled: "La réservation que celle-ci complète est annulée.",
      })[reason],
  },
  customer_unknown: {
    en: "This customer does not exist.",
    de: "Diesen Kunden gibt es nicht.",
    fr: "Ce client n’existe pas.",
  },
  desk_country_missing: {
    en: "Please choose a country: the tax depends on it.",
    de: "Bitte wählen Sie ein Land: Davon hängt die Steuer ab.",
    fr: "Veuillez choisir un pays : la taxe en dépend.",
  },
  desk_email_missing: {
    en: "Please enter the booker’s e-mail address.",
    de: "Bitte geben Sie die E-Mail-Adresse der buchenden Person ein.",
    fr: "Veuillez saisir l’adresse e-mail de la personne qui réserve.",
  },
  desk_payment_unfit: {
    en: ({ total }) =>
      total === 0
        ? "There is nothing to pay: please choose “free”."
        : "This booking costs something: it cannot be free.",
    de: ({ total }) =>
      total === 0
        ? "Es ist nichts zu zahlen: Bitte wählen Sie „kostenlos“."
        : "Diese Buchung kostet etwas: Sie kann nicht kostenlos sein.",
    fr: ({ total }) =>
      total === 0
        ? "Il n’y a rien à payer : veuillez choisir « gratuit »."
        : "Cette réservation est payante : elle ne peut pas être gratuite.",
  },
  desk_provider_missing: {
    en: ({ provider }) =>
      `This kind of payment is not set up: the region has to offer ${isTill(provider) ? "payment at the till" : "payment on invoice"}.`,
    de: ({ provider }) =>
      `Diese Zahlungsart ist nicht eingerichtet: Die Region muss ${isTill(provider) ? "Zahlung an der Kasse" : "Zahlung auf Rechnung"} anbieten.`,
    fr: ({ provider }) =>
      `Ce mode de paiement n’est pas configuré : la région doit proposer ${isTill(provider) ? "le paiement à la caisse" : "le paiement sur facture"}.`,
  },
  desk_reason_missing: {
    en: "Please say how it was paid: it is kept with the booking.",
    de: "Bitte geben Sie an, wie bezahlt wurde: Das wird bei der Buchung festgehalten.",
    fr: "Veuillez indiquer comment le paiement a été fait : c’est conservé avec la réservation.",
  },
  desk_region_unknown: {
    en: "Please choose the region to sell in.",
    de: "Bitte wählen Sie die Region, in der verkauft wird.",
    fr: "Veuillez choisir la région de vente.",
  },
  desk_ticket_type_unknown: {
    en: "This event has no such ticket.",
    de: "Dieses Ticket gibt es bei dieser Veranstaltung nicht.",
    fr: "Cet événement ne propose pas ce billet.",
  },
  desk_total_changed: {
    en: ({ total, currency_code }) =>
      `The price has changed meanwhile: it is ${formatMoney(minor(total), currency_code, "en")} now. Please look at it again.`,
    de: ({ total, currency_code }) =>
      `Der Preis hat sich inzwischen geändert: Er beträgt jetzt ${formatMoney(minor(total), currency_code, "de")}. Bitte prüfen Sie ihn noch einmal.`,
    fr: ({ total, currency_code }) =>
      `Le prix a changé entre-temps : il est maintenant de ${formatMoney(minor(total), currency_code, "fr")}. Veuillez le vérifier.`,
  },
  promotion_not_applied: {
    en: ({ promotion_code }) => `The code “${promotion_code}” does not apply here.`,
    de: ({ promotion_code }) => `Der Code „${promotion_code}“ gilt hier nicht.`,
    fr: ({ promotion_code }) => `Le code « ${promotion_code} » ne s’applique pas ici.`,
  },
} satisfies Partial<Sentences>
