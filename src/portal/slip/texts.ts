import { texts } from "../language/say"

export const slipTexts = texts({
  en: {
    print: "Print payment slip",
    file: "Payment-slip",
    hint: "With it you pay at the till.",
    print_refund: "Print refund slip",
    refund_file: "Refund-slip",
  },
  de: {
    print: "Zahlschein drucken",
    file: "Zahlschein",
    hint: "Damit bezahlen Sie an der Kasse.",
    print_refund: "Auszahlungsschein drucken",
    refund_file: "Auszahlungsschein",
  },
  fr: {
    print: "Imprimer le bulletin de paiement",
    file: "Bulletin-de-paiement",
    hint: "Il vous permet de payer à la caisse.",
    print_refund: "Imprimer le bon de remboursement",
    refund_file: "Bon-de-remboursement",
  },
})
