import { CLOSED_WORDS } from "../add-on/closed-words"
import type { Refusal, RefusalCode } from "../decision"
import { OBSTACLES } from "../erasure/obstacle-words"
import { megabytes } from "../file/megabytes"
import { faultSentence } from "../question/fault-sentence"

export const LANGUAGES = ["en", "de", "fr"] as const
export type Language = (typeof LANGUAGES)[number]

type Sentence<C extends RefusalCode> = string | ((refusal: Extract<Refusal, { code: C }>) => string)
/** Mapped over the codes: a new refusal does not compile until it has its sentence in each language. */
type Sentences = { [C in RefusalCode]: Record<Language, Sentence<C>> }

const SENTENCES: Sentences = {
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
  too_many_add_ons: {
    en: ({ most }) => `An event has at most ${most} extras.`,
    de: ({ most }) => `Eine Veranstaltung hat höchstens ${most} Extras.`,
    fr: ({ most }) => `Un événement a au plus ${most} suppléments.`,
  },
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
  booking_not_deletable: {
    en: "Bookings are not deleted. Cancel the booking instead.",
    de: "Buchungen werden nicht gelöscht. Stornieren Sie die Buchung.",
    fr: "Les réservations ne sont pas supprimées. Annulez la réservation.",
  },
  booking_cancelled: {
    en: "This booking is cancelled and can no longer be changed.",
    de: "Diese Buchung ist storniert und kann nicht mehr geändert werden.",
    fr: "Cette réservation est annulée et ne peut plus être modifiée.",
  },
  booking_stale: {
    en: "This booking was changed in the meantime. Please look at the new state and try again.",
    de: "Diese Buchung wurde inzwischen geändert. Bitte sehen Sie sich den neuen Stand an und versuchen Sie es erneut.",
    fr: "Cette réservation a été modifiée entre-temps. Vérifiez son état actuel et réessayez.",
  },
  participant_not_found: {
    en: "This participant does not belong to the booking.",
    de: "Diese Person gehört nicht zu der Buchung.",
    fr: "Cette personne ne fait pas partie de la réservation.",
  },
  field_not_editable: {
    en: ({ field }) => `The field “${field}” cannot be changed here.`,
    de: ({ field }) => `Das Feld „${field}“ kann hier nicht geändert werden.`,
    fr: ({ field }) => `Le champ « ${field} » ne peut pas être modifié ici.`,
  },
  field_read_only: {
    en: "The organiser has not opened this field to changes. Please contact them.",
    de: "Der Veranstalter hat dieses Feld nicht zum Ändern freigegeben. Bitte wenden Sie sich an ihn.",
    fr: "L’organisateur n’a pas ouvert ce champ aux modifications. Veuillez le contacter.",
  },
  name_required: {
    en: "A name is needed here. One part of it may stay empty, but not both.",
    de: "Hier wird ein Name gebraucht. Ein Teil davon darf leer bleiben, aber nicht beide.",
    fr: "Un nom est nécessaire ici. L’une des parties peut rester vide, mais pas les deux.",
  },
  participant_attended: {
    en: "This participant has attended already and can no longer be changed.",
    de: "Diese Person hat bereits teilgenommen und kann nicht mehr geändert werden.",
    fr: "Ce participant a déjà assisté à l’événement et ne peut plus être modifié.",
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
  question_not_asked: {
    en: "This question is not asked here.",
    de: "Diese Frage wird hier nicht gestellt.",
    fr: "Cette question n’est pas posée ici.",
  },
  answer_invalid: {
    en: ({ fault }) => faultSentence(fault, "en"),
    de: ({ fault }) => faultSentence(fault, "de"),
    fr: ({ fault }) => faultSentence(fault, "fr"),
  },
  self_service_off: {
    en: "The organiser has not opened bookings for this event to changes. Please contact them.",
    de: "Der Veranstalter hat Änderungen an Buchungen nicht freigegeben. Bitte wenden Sie sich an ihn.",
    fr: "L’organisateur n’a pas ouvert les réservations aux modifications. Veuillez le contacter.",
  },
  editing_closed: {
    en: "The time for this change is over. Please contact the organiser.",
    de: "Die Frist für diese Änderung ist abgelaufen. Bitte wenden Sie sich an den Veranstalter.",
    fr: "Le délai pour cette modification est dépassé. Veuillez contacter l’organisateur.",
  },
  portal_closed: {
    en: "The event is over, and its bookings can no longer be opened. Please contact the organiser.",
    de: "Die Veranstaltung ist vorbei, und ihre Buchungen lassen sich nicht mehr öffnen. Bitte wenden Sie sich an den Veranstalter.",
    fr: "L’événement est terminé et ses réservations ne peuvent plus être ouvertes. Veuillez contacter l’organisateur.",
  },
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
  product_has_bookings: {
    en: "This product is sold as tickets of an event and may have bookings. Archive the event instead.",
    de: "Dieses Produkt wird als Ticket einer Veranstaltung verkauft und kann Buchungen haben. Archivieren Sie stattdessen die Veranstaltung.",
    fr: "Ce produit est vendu comme billet d’un événement et peut avoir des réservations. Archivez plutôt l’événement.",
  },
  refund_case_not_found: {
    en: "This refund case does not exist.",
    de: "Diesen Erstattungsfall gibt es nicht.",
    fr: "Ce dossier de remboursement n’existe pas.",
  },
  refund_case_locked: {
    en: ({ status }) => `A refund case that is ${status} does not allow this step.`,
    de: ({ status }) => `Ein Erstattungsfall im Status „${status}“ lässt diesen Schritt nicht zu.`,
    fr: ({ status }) => `Un dossier « ${status} » ne permet pas cette étape.`,
  },
  refund_exceeds_pending: {
    en: "More would be paid back than the order owes.",
    de: "Es würde mehr erstattet, als die Bestellung schuldet.",
    fr: "Le remboursement dépasserait ce que la commande doit.",
  },
  refund_exceeds_payments: {
    en: "The payments of this order hold less than is to be paid back.",
    de: "Auf den Zahlungen dieser Bestellung liegt weniger, als erstattet werden soll.",
    fr: "Les paiements de cette commande ne couvrent pas le montant à rembourser.",
  },
  refund_failed: {
    en: ({ error }) => `The payment provider refused the refund: ${error}`,
    de: ({ error }) => `Der Zahlungsanbieter hat die Erstattung abgelehnt: ${error}`,
    fr: ({ error }) => `Le prestataire de paiement a refusé le remboursement : ${error}`,
  },
  refund_pending: {
    en: "The payment provider has not answered yet. The refund case shows its answer as soon as it is there; nothing is paid twice.",
    de: "Der Zahlungsanbieter hat noch nicht geantwortet. Der Erstattungsfall zeigt seine Antwort, sobald sie da ist; nichts wird doppelt gezahlt.",
    fr: "Le prestataire de paiement n’a pas encore répondu. Le dossier montrera sa réponse dès qu’elle arrivera ; rien n’est payé deux fois.",
  },
  refund_broken_off: {
    en: ({ paid }) =>
      paid > 0
        ? "The server stopped in the middle of this payout. A part was paid; please pay out the rest."
        : "The server stopped in the middle of this payout. Nothing was paid; please try again.",
    de: ({ paid }) =>
      paid > 0
        ? "Der Server wurde mitten in der Auszahlung beendet. Ein Teil wurde gezahlt; bitte zahlen Sie den Rest aus."
        : "Der Server wurde mitten in der Auszahlung beendet. Nichts wurde gezahlt; bitte versuchen Sie es erneut.",
    fr: ({ paid }) =>
      paid > 0
        ? "Le serveur s’est arrêté pendant ce remboursement. Une partie a été payée ; veuillez payer le reste."
        : "Le serveur s’est arrêté pendant ce remboursement. Rien n’a été payé ; veuillez réessayer.",
  },
  refund_unclear: {
    en: ({ refund_id }) =>
      `Only the payment provider knows whether this was paid. Please look there for ${refund_id} and say in the refund case what you found; nothing is paid before.`,
    de: ({ refund_id }) =>
      `Nur der Zahlungsanbieter weiß, ob gezahlt wurde. Bitte sehen Sie dort unter ${refund_id} nach und tragen Sie das Ergebnis im Erstattungsfall ein; vorher wird nichts gezahlt.`,
    fr: ({ refund_id }) =>
      `Seul le prestataire de paiement sait si ce montant a été payé. Cherchez-y ${refund_id} et indiquez le résultat dans le dossier ; rien n’est payé avant.`,
  },
  refund_not_unclear: {
    en: "It is known how the last payout of this refund case ended: there is nothing to clear up.",
    de: "Es ist bekannt, wie die letzte Auszahlung dieses Erstattungsfalls ausging: Es ist nichts zu klären.",
    fr: "On sait comment s’est terminé le dernier remboursement de ce dossier : il n’y a rien à éclaircir.",
  },
  file_missing: {
    en: "No file was sent.",
    de: "Es wurde keine Datei gesendet.",
    fr: "Aucun fichier n’a été envoyé.",
  },
  file_too_large: {
    en: ({ max_bytes }) => `This file is too large: at most ${megabytes(max_bytes, "en")} MB.`,
    de: ({ max_bytes }) => `Diese Datei ist zu groß: höchstens ${megabytes(max_bytes, "de")} MB.`,
    fr: ({ max_bytes }) => `Ce fichier est trop volumineux : ${megabytes(max_bytes, "fr")} Mo au plus.`,
  },
  file_type_not_allowed: {
    en: "Files of this kind are not taken here, or the file is not what its name says.",
    de: "Dateien dieser Art werden hier nicht angenommen, oder die Datei ist nicht, was ihr Name sagt.",
    fr: "Ce type de fichier n’est pas accepté ici, ou le fichier n’est pas ce que dit son nom.",
  },
  file_not_found: {
    en: "This file does not exist.",
    de: "Diese Datei gibt es nicht.",
    fr: "Ce fichier n’existe pas.",
  },
  too_many_files: {
    en: ({ most }) => `At most ${most} files can be sent for one booking.`,
    de: ({ most }) => `Für eine Buchung können höchstens ${most} Dateien gesendet werden.`,
    fr: ({ most }) => `On peut envoyer au plus ${most} fichiers par réservation.`,
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
  too_many_requests: {
    en: ({ retry_after }) => `Too many attempts. Please try again in ${retry_after} seconds.`,
    de: ({ retry_after }) => `Zu viele Versuche. Bitte versuchen Sie es in ${retry_after} Sekunden erneut.`,
    fr: ({ retry_after }) => `Trop de tentatives. Réessayez dans ${retry_after} secondes.`,
  },
}

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

/** The sentence that tells a person why, in their language. */
export function sentence(refusal: Refusal, language: Language): string {
  const text = SENTENCES[refusal.code][language] as Sentence<RefusalCode>
  return typeof text === "string" ? text : (text as (refusal: Refusal) => string)(refusal)
}

/** The first language of ours that the list of wishes names ("fr-CH, de;q=0.8" or a BCP 47 tag); else English. */
export function languageOf(wish: string | null | undefined): Language {
  const wanted = (wish ?? "").split(",").map((tag) => tag.trim().toLowerCase().split(/[-_;]/, 1)[0])
  return wanted.find((tag): tag is Language => LANGUAGES.some((language) => language === tag)) ?? "en"
}
