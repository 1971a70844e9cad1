import { texts } from "../language/say"

/** Where a booking came from, what became of it, and which ones go with it. */
export const linkedTexts = texts({
  en: {
    rebooked_from_title: "Rebooked from “{title}”",
    changed_title: "This booking has been changed",
    rebooked_from: "This booking replaces {number}. The links in our earlier mails lead here.",
    rebooked_with: "Those who went to “{title}” have a booking of their own: {number}.",
    rebooked_to_title: "This booking has been replaced",
    rebooked_to: "You now hold {number} for “{title}”.",
    additional_to: "This booking is in addition to another one",
    additional: "More tickets belong to this booking",
    open: "Open {number}",
  },
  de: {
    rebooked_from_title: "Umgebucht von „{title}“",
    changed_title: "Diese Buchung wurde geändert",
    rebooked_from: "Diese Buchung ersetzt {number}. Die Links aus unseren früheren Mails führen hierher.",
    rebooked_with: "Wer zu „{title}“ gewechselt ist, hat eine eigene Buchung: {number}.",
    rebooked_to_title: "Diese Buchung wurde ersetzt",
    rebooked_to: "Sie haben jetzt {number} für „{title}“.",
    additional_to: "Diese Buchung ergänzt eine andere",
    additional: "Zu dieser Buchung gehören weitere Tickets",
    open: "{number} öffnen",
  },
  fr: {
    rebooked_from_title: "Échangée depuis « {title} »",
    changed_title: "Cette réservation a été modifiée",
    rebooked_from: "Cette réservation remplace {number}. Les liens de nos e-mails précédents mènent ici.",
    rebooked_with: "Ceux qui vont à « {title} » ont leur propre réservation : {number}.",
    rebooked_to_title: "Cette réservation a été remplacée",
    rebooked_to: "Vous avez maintenant {number} pour « {title} ».",
    additional_to: "Cette réservation en complète une autre",
    additional: "D’autres billets accompagnent cette réservation",
    open: "Ouvrir {number}",
  },
})
