import { megabytes } from "../../file/megabytes"
import { faultSentence } from "../../question/fault-sentence"
import type { Sentences } from "./sentence"

/** Why a booking cannot be changed like that. */
export const EDITING = {
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
} satisfies Partial<Sentences>
