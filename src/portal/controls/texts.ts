import { texts } from "../language/say"

export const controlTexts = texts({
  en: {
    offline_title: "No connection",
    offline: "We got no answer. What you typed is still here: please try again when you are back online.",
    broken_title: "The shop has a problem",
    broken: "That is not your fault. What you typed is still here: please try again in a few minutes.",
    too_many_title: "Too many attempts",
    wait_until: "For safety we take a break. You can try again at {time}.",
    wait_over: "You can try again now.",
    refused: "That is not possible.",
    ask: "Questions?",
    ask_name: "Questions? {name}:",
    working: "One moment …",
  },
  de: {
    offline_title: "Keine Verbindung",
    offline:
      "Wir haben keine Antwort erhalten. Ihre Eingaben sind noch da: Bitte versuchen Sie es wieder, sobald Sie online sind.",
    broken_title: "Der Shop hat eine Störung",
    broken:
      "Das liegt nicht an Ihnen. Ihre Eingaben sind noch da: Bitte versuchen Sie es in ein paar Minuten noch einmal.",
    too_many_title: "Zu viele Versuche",
    wait_until: "Zur Sicherheit machen wir eine Pause. Sie können es um {time} Uhr wieder versuchen.",
    wait_over: "Sie können es jetzt wieder versuchen.",
    refused: "Das ist nicht möglich.",
    ask: "Fragen?",
    ask_name: "Fragen? {name}:",
    working: "Einen Moment …",
  },
  fr: {
    offline_title: "Pas de connexion",
    offline:
      "Nous n’avons reçu aucune réponse. Votre saisie est toujours là : réessayez dès que vous êtes de nouveau en ligne.",
    broken_title: "La boutique a un problème",
    broken: "Vous n’y êtes pour rien. Votre saisie est toujours là : réessayez dans quelques minutes.",
    too_many_title: "Trop de tentatives",
    wait_until: "Par sécurité, nous faisons une pause. Vous pourrez réessayer à {time}.",
    wait_over: "Vous pouvez réessayer maintenant.",
    refused: "Ce n’est pas possible.",
    ask: "Des questions ?",
    ask_name: "Des questions ? {name} :",
    working: "Un instant …",
  },
})
