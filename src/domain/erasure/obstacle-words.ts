import type { ErasureObstacle } from "./may-anonymise"

/** What stands in the way of an anonymisation, as the end of a sentence. */
export const OBSTACLES: Record<ErasureObstacle, { en: string; de: string; fr: string }> = {
  event_not_over: {
    en: "the event is not over",
    de: "die Veranstaltung ist nicht vorbei",
    fr: "l’événement n’est pas terminé",
  },
  refund_open: {
    en: "a refund is open",
    de: "eine Erstattung ist offen",
    fr: "un remboursement est en cours",
  },
  amount_open: {
    en: "an amount is still to be paid",
    de: "ein Betrag ist noch zu zahlen",
    fr: "un montant reste à payer",
  },
  rebooking_running: {
    en: "a rebooking is under way",
    de: "eine Umbuchung läuft gerade",
    fr: "un changement de réservation est en cours",
  },
  anonymised: {
    en: "it was erased already",
    de: "sie wurden bereits gelöscht",
    fr: "elles ont déjà été effacées",
  },
}
