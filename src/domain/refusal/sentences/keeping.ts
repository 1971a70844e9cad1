import { OBSTACLES } from "../../erasure/obstacle-words"
import type { Sentences } from "./sentence"

const DOCUMENTS = {
  en: kinds("invoices", "cancellation invoices", "fee invoices", "settlement statements"),
  de: kinds("Rechnungen", "Stornorechnungen", "Gebührenrechnungen", "Abrechnungen"),
  fr: kinds("des factures", "des factures d’annulation", "des factures de frais", "des décomptes"),
}

function kinds(invoice: string, cancellation_invoice: string, fee_invoice: string, settlement: string) {
  return { invoice, cancellation_invoice, fee_invoice, settlement }
}

/** Why staff cannot have it: mails, grants, exports, findings, and what is kept for ever. */
export const KEEPING = {
  booking_not_deletable: {
    en: "Bookings are not deleted. Cancel the booking instead.",
    de: "Buchungen werden nicht gelöscht. Stornieren Sie die Buchung.",
    fr: "Les réservations ne sont pas supprimées. Annulez la réservation.",
  },
  booking_anonymised: {
    en: "The personal data of this booking was erased. It can no longer be changed.",
    de: "Die personenbezogenen Daten dieser Buchung wurden gelöscht. Sie kann nicht mehr geändert werden.",
    fr: "Les données personnelles de cette réservation ont été effacées. Elle ne peut plus être modifiée.",
  },
  booking_not_anonymisable: {
    en: ({ number, reason }) => `The personal data is still needed: ${OBSTACLES[reason].en} (${number}).`,
    de: ({ number, reason }) =>
      `Die personenbezogenen Daten werden noch gebraucht: ${OBSTACLES[reason].de} (${number}).`,
    fr: ({ number, reason }) =>
      `Les données personnelles sont encore nécessaires : ${OBSTACLES[reason].fr} (${number}).`,
  },
  booking_changed_since_export: {
    en: "Something has happened since the personal data was exported. Export it again first.",
    de: "Seit dem Export der personenbezogenen Daten ist etwas geschehen. Bitte zuerst neu exportieren.",
    fr: "Quelque chose s’est passé depuis l’export des données personnelles. Exportez-les d’abord à nouveau.",
  },
  document_prefix_used: {
    en: ({ prefix, kind, year }) =>
      `Numbers of ${DOCUMENTS.en[kind]} began with “${prefix}” in ${year}: another kind would come to the same ones. Please choose another beginning, or wait for the new year.`,
    de: ({ prefix, kind, year }) =>
      `Nummern von ${DOCUMENTS.de[kind]} begannen ${year} mit „${prefix}“: Eine andere Art käme auf dieselben. Bitte wählen Sie einen anderen Anfang, oder warten Sie auf das neue Jahr.`,
    fr: ({ prefix, kind, year }) =>
      `Les numéros ${DOCUMENTS.fr[kind]} commençaient par « ${prefix} » en ${year} : un autre type arriverait aux mêmes. Veuillez choisir un autre début, ou attendre la nouvelle année.`,
  },
  document_not_found: {
    en: "This document does not exist.",
    de: "Dieses Dokument gibt es nicht.",
    fr: "Ce document n’existe pas.",
  },
  mail_not_found: {
    en: "This mail does not exist.",
    de: "Diese E-Mail gibt es nicht.",
    fr: "Cet e-mail n’existe pas.",
  },
  mail_not_failed: {
    en: ({ status }) =>
      status === "sent" ? "This mail was sent." : "This mail is on its way: it is tried again by itself.",
    de: ({ status }) =>
      status === "sent"
        ? "Diese E-Mail wurde gesendet."
        : "Diese E-Mail ist unterwegs: Sie wird von selbst erneut versucht.",
    fr: ({ status }) =>
      status === "sent" ? "Cet e-mail a été envoyé." : "Cet e-mail est en route : l’envoi est retenté tout seul.",
  },
  mail_not_resendable: {
    en: "This mail cannot be sent again.",
    de: "Diese E-Mail kann nicht erneut gesendet werden.",
    fr: "Cet e-mail ne peut pas être renvoyé.",
  },
  mail_not_sent: {
    en: ({ error }) => `The mail could not be sent: ${error}`,
    de: ({ error }) => `Die E-Mail konnte nicht gesendet werden: ${error}`,
    fr: ({ error }) => `L’e-mail n’a pas pu être envoyé : ${error}`,
  },
  reconciliation_running: {
    en: "A reconciliation is running already. Please wait until it is over.",
    de: "Ein Abgleich läuft bereits. Bitte warten Sie, bis er fertig ist.",
    fr: "Un rapprochement est déjà en cours. Veuillez attendre qu’il soit terminé.",
  },
  finding_not_found: {
    en: "This finding does not exist.",
    de: "Diesen Befund gibt es nicht.",
    fr: "Ce constat n’existe pas.",
  },
  finding_not_repairable: {
    en: "This cannot be repaired by a button, or it is repaired already. Please follow what the finding says.",
    de: "Das lässt sich nicht per Knopf reparieren oder ist schon repariert. Bitte folgen Sie dem, was beim Befund steht.",
    fr: "Cela ne se répare pas par un bouton, ou l’est déjà. Veuillez suivre ce que dit le constat.",
  },
  export_not_found: {
    en: "This export does not exist.",
    de: "Diesen Export gibt es nicht.",
    fr: "Cet export n’existe pas.",
  },
  export_busy: {
    en: ({ running }) => `${running} exports are being written already. Please wait until one of them is done.`,
    de: ({ running }) =>
      `Es werden schon ${running} Exporte geschrieben. Bitte warten Sie, bis einer davon fertig ist.`,
    fr: ({ running }) => `${running} exports sont déjà en cours. Veuillez attendre que l’un d’eux soit terminé.`,
  },
  export_not_ready: {
    en: ({ status }) =>
      status === "running" ? "This export is still being written." : "This export failed. Please start it again.",
    de: ({ status }) =>
      status === "running"
        ? "Dieser Export wird noch geschrieben."
        : "Dieser Export ist fehlgeschlagen. Bitte starten Sie ihn noch einmal.",
    fr: ({ status }) =>
      status === "running" ? "Cet export est encore en cours." : "Cet export a échoué. Veuillez le relancer.",
  },
  export_expired: {
    en: "This file has been erased. Please export again.",
    de: "Diese Datei ist gelöscht. Bitte exportieren Sie noch einmal.",
    fr: "Ce fichier a été supprimé. Veuillez exporter de nouveau.",
  },
  accounts_too_long: {
    en: ({ rows, most }) => `This period has ${rows} lines, and a workbook takes ${most}. Choose a shorter one.`,
    de: ({ rows, most }) =>
      `Dieser Zeitraum hat ${rows} Zeilen, eine Arbeitsmappe fasst ${most}. Bitte einen kürzeren wählen.`,
    fr: ({ rows, most }) =>
      `Cette période compte ${rows} lignes, un classeur en prend ${most}. Choisissez-en une plus courte.`,
  },
  grant_until_invalid: {
    en: ({ reason }) =>
      reason === "past"
        ? "The moment until which it is opened lies in the past."
        : "A booking is opened for a year at most.",
    de: ({ reason }) =>
      reason === "past"
        ? "Der Zeitpunkt, bis zu dem freigegeben wird, liegt in der Vergangenheit."
        : "Eine Buchung wird höchstens für ein Jahr freigegeben.",
    fr: ({ reason }) =>
      reason === "past"
        ? "Le moment jusqu’auquel la réservation est ouverte est déjà passé."
        : "Une réservation est ouverte pour un an au plus.",
  },
  grant_not_found: {
    en: "This release does not exist, or it has lapsed.",
    de: "Diese Freigabe gibt es nicht, oder sie ist abgelaufen.",
    fr: "Cette ouverture n’existe pas ou a expiré.",
  },
  too_many_grants: {
    en: ({ most }) => `At most ${most} releases of a booking hold at once.`,
    de: ({ most }) => `Für eine Buchung gelten höchstens ${most} Freigaben gleichzeitig.`,
    fr: ({ most }) => `Au plus ${most} ouvertures d’une réservation sont valables à la fois.`,
  },
} satisfies Partial<Sentences>
