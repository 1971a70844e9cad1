import { texts } from "../language/say"

export const layoutTexts = texts({
  en: {
    bookings: "Bookings",
    language: "Language",
    not_ready_title: "This page is not ready yet",
    not_ready:
      "The shop could not be reached, or its settings for this page are not complete. Please try again in a moment.",
    try_again: "Try again",
  },
  de: {
    bookings: "Buchungen",
    language: "Sprache",
    not_ready_title: "Diese Seite ist noch nicht bereit",
    not_ready:
      "Der Shop ist nicht erreichbar, oder seine Einstellungen für diese Seite sind unvollständig. Bitte versuchen Sie es gleich noch einmal.",
    try_again: "Erneut versuchen",
  },
  fr: {
    bookings: "Réservations",
    language: "Langue",
    not_ready_title: "Cette page n’est pas encore prête",
    not_ready:
      "La boutique est injoignable, ou ses réglages pour cette page sont incomplets. Veuillez réessayer dans un instant.",
    try_again: "Réessayer",
  },
})
