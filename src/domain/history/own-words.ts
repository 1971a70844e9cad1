import type { Language } from "../refusal/sentences"

/** Who did something, from where the reader stands. */
export type Who = { who: "you" | "booker" | "organiser" | "system" } | { who: "participant"; position: number }

/** What a customer reads of their booking; `{by}` says who. Whatever else is logged is the organiser's business. */
const SENTENCES = {
  "booking.registered": {
    en: "The booking was made.",
    de: "Die Buchung wurde angelegt.",
    fr: "La réservation a été créée.",
  },
  "booking.updated": {
    en: "The booking was changed {by}.",
    de: "Die Buchung wurde {by} geändert.",
    fr: "La réservation a été modifiée {by}.",
  },
  "booking.rebooked": {
    en: "The booking was rebooked {by}.",
    de: "Die Buchung wurde {by} umgebucht.",
    fr: "La réservation a été déplacée {by}.",
  },
  "booking.cancelled": {
    en: "The booking was cancelled {by}.",
    de: "Die Buchung wurde {by} storniert.",
    fr: "La réservation a été annulée {by}.",
  },
  "booking.approved": {
    en: "The booking was approved {by}.",
    de: "Die Buchung wurde {by} freigegeben.",
    fr: "La réservation a été acceptée {by}.",
  },
  "booking.denied": {
    en: "The request was denied {by}.",
    de: "Die Anfrage wurde {by} abgelehnt.",
    fr: "La demande a été refusée {by}.",
  },
  "booking.billed": {
    en: "Payment on invoice was agreed.",
    de: "Zahlung auf Rechnung wurde vereinbart.",
    fr: "Le paiement sur facture a été convenu.",
  },
  "booking.paid": {
    en: "The payment has arrived.",
    de: "Die Zahlung ist eingegangen.",
    fr: "Le paiement est arrivé.",
  },
  "booking.fee_paid": {
    en: "The payment of the cancellation fee has arrived.",
    de: "Die Zahlung der Stornogebühr ist eingegangen.",
    fr: "Le paiement des frais d’annulation est arrivé.",
  },
  "booking.links_revoked": {
    en: "All earlier links were ended {by}.",
    de: "Alle früheren Links wurden {by} ungültig gemacht.",
    fr: "Tous les liens précédents ont été invalidés {by}.",
  },
  "booking.granted": {
    en: "The booking was opened for changes {by}.",
    de: "Die Buchung wurde {by} zum Ändern freigegeben.",
    fr: "La réservation a été ouverte aux modifications {by}.",
  },
  "booking.grant_revoked": {
    en: "The opening for changes was taken back {by}.",
    de: "Die Freigabe zum Ändern wurde {by} zurückgenommen.",
    fr: "L’ouverture aux modifications a été retirée {by}.",
  },
  "booking.participant_link_sent": {
    en: "A participant was sent their own link {by}.",
    de: "Einer teilnehmenden Person wurde {by} der eigene Link gesendet.",
    fr: "Un participant a reçu son propre lien, envoyé {by}.",
  },
  "refund_case.paid": {
    en: "A refund was paid.",
    de: "Eine Erstattung wurde ausgezahlt.",
    fr: "Un remboursement a été versé.",
  },
} as const satisfies Record<string, Record<Language, string>>
export type OwnAction = keyof typeof SENTENCES

const BY: Record<Who["who"], Record<Language, string>> = {
  you: { en: "by you", de: "von Ihnen", fr: "par vous" },
  booker: { en: "by the booker", de: "von der buchenden Person", fr: "par la personne qui a réservé" },
  participant: { en: "by participant {position}", de: "von Person {position}", fr: "par le participant {position}" },
  organiser: { en: "by the organiser", de: "vom Veranstalter", fr: "par l’organisateur" },
  system: { en: "automatically", de: "automatisch", fr: "automatiquement" },
}

export const OWN_ACTIONS = Object.keys(SENTENCES)

export function isOwnAction(action: string): action is OwnAction {
  return Object.hasOwn(SENTENCES, action)
}

/** What happened and by whom, as a sentence. */
export function ownSentence(action: OwnAction, by: Who, language: Language): string {
  const position = by.who === "participant" ? String(by.position) : ""
  return SENTENCES[action][language].replace("{by}", BY[by.who][language].replace("{position}", position))
}
