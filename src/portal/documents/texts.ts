import { texts } from "../language/say"

export const documentTexts = texts({
  en: {
    title: "Documents",
    invoice: "Invoice",
    cancellation_invoice: "Cancellation invoice",
    fee_invoice: "Fee invoice",
    settlement: "Settlement statement",
    void: "void",
    download: "Save as PDF:",
    try_again: "Try again",
  },
  de: {
    title: "Dokumente",
    invoice: "Rechnung",
    cancellation_invoice: "Stornorechnung",
    fee_invoice: "Gebührenrechnung",
    settlement: "Abrechnung der Umbuchung",
    void: "storniert",
    download: "Als PDF speichern:",
    try_again: "Erneut versuchen",
  },
  fr: {
    title: "Documents",
    invoice: "Facture",
    cancellation_invoice: "Facture d’annulation",
    fee_invoice: "Facture de frais",
    settlement: "Décompte du changement",
    void: "annulée",
    download: "Enregistrer en PDF :",
    try_again: "Réessayer",
  },
})
