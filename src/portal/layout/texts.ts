import { texts } from "../language/say"

export const layoutTexts = texts({
  en: {
    bookings: "Bookings",
    pages: "Pages and language",
    my_booking: "My booking",
    not_ready_title: "This page is not ready yet",
    not_ready:
      "The shop could not be reached, or its settings for this page are not complete. Please try again in a moment.",
    try_again: "Try again",
  },
  de: {
    bookings: "Buchungen",
    pages: "Seiten und Sprache",
    my_booking: "Meine Buchung",
    not_ready_title: "Diese Seite ist noch nicht bereit",
    not_ready:
      "Der Shop ist nicht erreichbar, oder seine Einstellungen für diese Seite sind unvollständig. Bitte versuchen Sie es gleich noch einmal.",
    try_again: "Erneut versuchen",
  },
  fr: {
    bookings: "Réservations",
    pages: "Pages et langue",
    my_booking: "Ma réservation",
    not_ready_title: "Cette page n’est pas encore prête",
    not_ready:
      "La boutique est injoignable, ou ses réglages pour cette page sont incomplets. Veuillez réessayer dans un instant.",
    try_again: "Réessayer",
  },
})
