import { texts } from "../language/say"

/** What is to be paid, and what becomes of money that goes back. */
export const moneyTexts = texts({
  en: {
    due: "{amount} are still to be paid",
    pay: "Pay {amount} now",
    requested: "{amount} come back to you",
    requested_why: "The organiser checks the refund. No money has moved yet.",
    approved: "{amount} come back to you",
    approved_why: "The organiser has agreed to the refund; the money is on its way.",
    approved_till: "The organiser has agreed to the refund. You get it at the till, with the refund slip.",
    paid: "{amount} have been paid back",
    paid_why: "On {date}. With your bank it may take a few days until you see it.",
    rejected: "The refund of {amount} was refused",
    rejected_why: "Please ask the organiser if you do not know why.",
  },
  de: {
    due: "{amount} sind noch zu zahlen",
    pay: "{amount} jetzt zahlen",
    requested: "{amount} bekommen Sie zurück",
    requested_why: "Der Veranstalter prüft die Erstattung. Noch ist kein Geld geflossen.",
    approved: "{amount} bekommen Sie zurück",
    approved_why: "Der Veranstalter hat der Erstattung zugestimmt; das Geld ist unterwegs.",
    approved_till:
      "Der Veranstalter hat der Erstattung zugestimmt. Sie bekommen sie an der Kasse, mit dem Auszahlungsschein.",
    paid: "{amount} sind erstattet",
    paid_why: "Am {date}. Bis Ihre Bank es zeigt, kann es ein paar Tage dauern.",
    rejected: "Die Erstattung von {amount} wurde abgelehnt",
    rejected_why: "Bitte fragen Sie den Veranstalter, wenn Sie den Grund nicht kennen.",
  },
  fr: {
    due: "{amount} restent à payer",
    pay: "Payer {amount} maintenant",
    requested: "{amount} vous reviennent",
    requested_why: "L’organisateur vérifie le remboursement. Aucun argent n’a encore été versé.",
    approved: "{amount} vous reviennent",
    approved_why: "L’organisateur a accepté le remboursement ; l’argent est en route.",
    approved_till:
      "L’organisateur a accepté le remboursement. Vous le recevez à la caisse, avec le bon de remboursement.",
    paid: "{amount} ont été remboursés",
    paid_why: "Le {date}. Votre banque peut mettre quelques jours à l’afficher.",
    rejected: "Le remboursement de {amount} a été refusé",
    rejected_why: "Si vous n’en connaissez pas la raison, demandez à l’organisateur.",
  },
})
