import { texts } from "../language/say"

export const slipTexts = texts({
  en: { print: "Print payment slip", file: "Payment-slip", hint: "With it you pay at the till." },
  de: { print: "Zahlschein drucken", file: "Zahlschein", hint: "Damit bezahlen Sie an der Kasse." },
  fr: {
    print: "Imprimer le bulletin de paiement",
    file: "Bulletin-de-paiement",
    hint: "Il vous permet de payer à la caisse.",
  },
})
