import { texts } from "../language/say"

export const accessTexts = texts({
  en: {
    confirm_title: "Confirm your e-mail address",
    confirm_intro: "Your booking is for your eyes only. Enter the address that our mail was sent to, and we open it.",
    find_title: "Find your booking",
    find_intro: "You find the number in your confirmation mail. Or simply open the link in that mail.",
    number: "Booking number",
    number_hint: "Letters and digits, as in TX-4K7M-PQ39. Capitals and dashes do not matter.",
    number_invalid: "This is not a booking number. It looks like TX-4K7M-PQ39.",
    email: "E-mail address",
    email_hint: "The one you booked with.",
    email_invalid: "Please enter an address like name@example.com.",
    open: "Open booking",
    not_found_title: "We could not open a booking with this",
    not_found:
      "Please check what you entered. If your address has changed or the link is an old one, use the newest mail about this booking.",
    links_title: "I do not have the number at hand",
    links_intro:
      "Enter the address that you booked with. If there are upcoming bookings for it, we mail you a link to each.",
    links_send: "Send me my links",
    links_sent_title: "Please look into your mailbox",
    links_sent:
      "If there are upcoming bookings for {email}, a mail with their links is on its way. They can be used for 24 hours.",
    account: "I have an account in this shop",
    renew_title: "Please confirm your address once more",
    renew_intro: "For your safety the page was closed after a while. Everything you typed is still here.",
    renew: "Continue",
    leave: "Leave without saving",
  },
  de: {
    confirm_title: "Bestätigen Sie Ihre E-Mail-Adresse",
    confirm_intro:
      "Ihre Buchung ist nur für Ihre Augen bestimmt. Geben Sie die Adresse ein, an die unsere Mail ging, dann öffnen wir sie.",
    find_title: "Buchung aufrufen",
    find_intro: "Die Nummer steht in Ihrer Bestätigungsmail. Oder öffnen Sie einfach den Link in dieser Mail.",
    number: "Buchungsnummer",
    number_hint: "Buchstaben und Ziffern wie in TX-4K7M-PQ39. Großschreibung und Striche sind egal.",
    number_invalid: "Das ist keine Buchungsnummer. Sie sieht aus wie TX-4K7M-PQ39.",
    email: "E-Mail-Adresse",
    email_hint: "Die Adresse, mit der Sie gebucht haben.",
    email_invalid: "Bitte geben Sie eine Adresse wie name@example.com ein.",
    open: "Buchung öffnen",
    not_found_title: "Damit konnten wir keine Buchung öffnen",
    not_found:
      "Bitte prüfen Sie Ihre Eingaben. Wenn sich Ihre Adresse geändert hat oder der Link schon älter ist, nehmen Sie die neueste Mail zu dieser Buchung.",
    links_title: "Ich habe die Nummer nicht zur Hand",
    links_intro:
      "Geben Sie die Adresse ein, mit der Sie gebucht haben. Gibt es dazu kommende Buchungen, schicken wir Ihnen zu jeder einen Link.",
    links_send: "Links zuschicken",
    links_sent_title: "Bitte sehen Sie in Ihr Postfach",
    links_sent: "Gibt es zu {email} kommende Buchungen, ist eine Mail mit den Links unterwegs. Sie gelten 24 Stunden.",
    account: "Ich habe ein Konto in diesem Shop",
    renew_title: "Bitte bestätigen Sie Ihre Adresse noch einmal",
    renew_intro:
      "Zu Ihrer Sicherheit wurde die Seite nach einer Weile geschlossen. Alles, was Sie eingegeben haben, ist noch da.",
    renew: "Weiter",
    leave: "Verlassen, ohne zu speichern",
  },
  fr: {
    confirm_title: "Confirmez votre adresse e-mail",
    confirm_intro:
      "Votre réservation ne regarde que vous. Saisissez l’adresse à laquelle notre e-mail a été envoyé, et nous l’ouvrons.",
    find_title: "Retrouver votre réservation",
    find_intro: "Le numéro figure dans votre e-mail de confirmation. Ou ouvrez simplement le lien de cet e-mail.",
    number: "Numéro de réservation",
    number_hint: "Lettres et chiffres, comme TX-4K7M-PQ39. Majuscules et tirets sont sans importance.",
    number_invalid: "Ce n’est pas un numéro de réservation. Il ressemble à TX-4K7M-PQ39.",
    email: "Adresse e-mail",
    email_hint: "Celle de votre réservation.",
    email_invalid: "Veuillez saisir une adresse comme nom@example.com.",
    open: "Ouvrir la réservation",
    not_found_title: "Nous n’avons pu ouvrir aucune réservation avec cela",
    not_found:
      "Veuillez vérifier votre saisie. Si votre adresse a changé ou si le lien est ancien, utilisez l’e-mail le plus récent concernant cette réservation.",
    links_title: "Je n’ai pas le numéro sous la main",
    links_intro:
      "Saisissez l’adresse de votre réservation. S’il existe des réservations à venir, nous vous envoyons un lien pour chacune.",
    links_send: "M’envoyer mes liens",
    links_sent_title: "Consultez votre boîte de réception",
    links_sent:
      "S’il existe des réservations à venir pour {email}, un e-mail avec leurs liens est en route. Ils sont valables 24 heures.",
    account: "J’ai un compte dans cette boutique",
    renew_title: "Veuillez confirmer à nouveau votre adresse",
    renew_intro:
      "Pour votre sécurité, la page a été fermée après un moment. Tout ce que vous avez saisi est encore là.",
    renew: "Continuer",
    leave: "Quitter sans enregistrer",
  },
})
