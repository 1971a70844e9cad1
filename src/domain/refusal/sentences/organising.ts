import type { Sentences } from "./sentence"

const VARIANT_REASONS = {
  en: {
    managed_inventory: "A ticket variant must not manage inventory: the event's capacity counts its seats.",
    shipping_profile: "A ticket needs no shipping: take the shipping profile off the product.",
    already_a_ticket: "This variant is already the ticket of an event.",
    already_an_add_on: "This variant is already an add-on.",
  },
  de: {
    managed_inventory: "Eine Ticket-Variante darf keinen Lagerbestand führen: Die Plätze zählt die Veranstaltung.",
    shipping_profile: "Ein Ticket wird nicht versandt: Entfernen Sie das Versandprofil vom Produkt.",
    already_a_ticket: "Diese Variante ist schon das Ticket einer Veranstaltung.",
    already_an_add_on: "Diese Variante ist schon ein Extra.",
  },
  fr: {
    managed_inventory: "Une variante de billet ne gère pas de stock : les places sont comptées par l’événement.",
    shipping_profile: "Un billet n’est pas expédié : retirez le profil d’expédition du produit.",
    already_a_ticket: "Cette variante est déjà le billet d’un événement.",
    already_an_add_on: "Cette variante est déjà un supplément.",
  },
} as const

/** Why an event, its questions or its mails cannot be like that. */
export const ORGANISING = {
  event_status_locked: {
    en: ({ from, to }) => `An event that is ${from} cannot become ${to}.`,
    de: ({ from, to }) => `Eine Veranstaltung im Status „${from}“ kann nicht in „${to}“ wechseln.`,
    fr: ({ from, to }) => `Un événement « ${from} » ne peut pas passer à « ${to} ».`,
  },
  event_invalid: {
    en: ({ field, reason }) => `${field}: ${reason}`,
    de: ({ field, reason }) => `${field}: ${reason}`,
    fr: ({ field, reason }) => `${field} : ${reason}`,
  },
  event_not_found: {
    en: "This event does not exist.",
    de: "Diese Veranstaltung gibt es nicht.",
    fr: "Cet événement n’existe pas.",
  },
  event_not_deletable: {
    en: "Events are not deleted. Archive the event instead.",
    de: "Veranstaltungen werden nicht gelöscht. Archivieren Sie die Veranstaltung.",
    fr: "Les événements ne sont pas supprimés. Archivez l’événement.",
  },
  capacity_below_taken: {
    en: ({ taken }) => `${taken} places are taken already; the capacity cannot be lower.`,
    de: ({ taken }) => `${taken} Plätze sind schon vergeben; die Kapazität kann nicht darunter liegen.`,
    fr: ({ taken }) => `${taken} places sont déjà prises ; la capacité ne peut pas être inférieure.`,
  },
  variant_not_sellable: {
    en: ({ reason }) => VARIANT_REASONS.en[reason],
    de: ({ reason }) => VARIANT_REASONS.de[reason],
    fr: ({ reason }) => VARIANT_REASONS.fr[reason],
  },
  too_many_add_ons: {
    en: ({ most }) => `An event has at most ${most} extras.`,
    de: ({ most }) => `Eine Veranstaltung hat höchstens ${most} Extras.`,
    fr: ({ most }) => `Un événement a au plus ${most} suppléments.`,
  },
  question_invalid: {
    en: ({ field }) => `This question cannot be asked like that: “${field}” does not fit.`,
    de: ({ field }) => `Diese Frage kann so nicht gestellt werden: „${field}“ passt nicht.`,
    fr: ({ field }) => `Cette question ne peut pas être posée ainsi : « ${field} » ne convient pas.`,
  },
  question_key_taken: {
    en: ({ key }) => `There is a question with the key “${key}” already.`,
    de: ({ key }) => `Es gibt schon eine Frage mit dem Schlüssel „${key}“.`,
    fr: ({ key }) => `Une question porte déjà la clé « ${key} ».`,
  },
  question_not_found: {
    en: "This event has no such question.",
    de: "Diese Veranstaltung hat keine solche Frage.",
    fr: "Cet événement n’a pas cette question.",
  },
  too_many_questions: {
    en: ({ most }) => `An event asks at most ${most} questions.`,
    de: ({ most }) => `Eine Veranstaltung stellt höchstens ${most} Fragen.`,
    fr: ({ most }) => `Un événement pose au plus ${most} questions.`,
  },
  product_has_bookings: {
    en: "This product is sold as tickets of an event and may have bookings. Archive the event instead.",
    de: "Dieses Produkt wird als Ticket einer Veranstaltung verkauft und kann Buchungen haben. Archivieren Sie stattdessen die Veranstaltung.",
    fr: "Ce produit est vendu comme billet d’un événement et peut avoir des réservations. Archivez plutôt l’événement.",
  },
  mail_topic_unknown: {
    en: "There is no mail of this kind whose text could be changed.",
    de: "Es gibt keine solche E-Mail, deren Text sich ändern ließe.",
    fr: "Il n’existe pas d’e-mail de ce type dont le texte puisse être modifié.",
  },
  mail_text_invalid: {
    en: ({ reason, max }) =>
      ({
        empty: "Please write a subject and a text.",
        too_long: `At most ${max} characters, please.`,
        unprintable: "The text holds characters that no mail can carry, such as a line break in the subject.",
        braces: "A placeholder is not closed: it needs two braces on each side.",
      })[reason],
    de: ({ reason, max }) =>
      ({
        empty: "Bitte schreiben Sie einen Betreff und einen Text.",
        too_long: `Bitte höchstens ${max} Zeichen.`,
        unprintable: "Der Text enthält Zeichen, die keine E-Mail tragen kann, etwa einen Zeilenumbruch im Betreff.",
        braces: "Ein Platzhalter ist nicht geschlossen: Er braucht zwei geschweifte Klammern auf jeder Seite.",
      })[reason],
    fr: ({ reason, max }) =>
      ({
        empty: "Merci d’écrire un objet et un texte.",
        too_long: `${max} caractères au plus, s’il vous plaît.`,
        unprintable:
          "Le texte contient des caractères qu’aucun e-mail ne peut porter, comme un saut de ligne dans l’objet.",
        braces: "Un espace réservé n’est pas fermé : il faut deux accolades de chaque côté.",
      })[reason],
  },
  mail_placeholder_unknown: {
    en: ({ placeholder }) => `The placeholder “${placeholder}” is not known in this place.`,
    de: ({ placeholder }) => `Den Platzhalter „${placeholder}“ gibt es an dieser Stelle nicht.`,
    fr: ({ placeholder }) => `L’espace réservé « ${placeholder} » n’existe pas à cet endroit.`,
  },
  mail_placeholder_missing: {
    en: ({ placeholder }) => `This mail needs the placeholder “${placeholder}” in its text.`,
    de: ({ placeholder }) => `Diese E-Mail braucht den Platzhalter „${placeholder}“ im Text.`,
    fr: ({ placeholder }) => `Cet e-mail a besoin de l’espace réservé « ${placeholder} » dans son texte.`,
  },
} satisfies Partial<Sentences>
