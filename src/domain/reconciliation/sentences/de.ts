import type { FindingSentences } from "./type"

const DEVELOPER = "Lassen Sie Ihre Entwicklerin oder Ihren Entwickler"
const THEN = "und starten Sie den Abgleich danach neu"

export const GERMAN: FindingSentences = {
  counter_differs_from_claims: {
    wrong: ({ name, taken, claimed }) =>
      `„${name}“ zählt ${seats(taken)} als vergeben, Buchungen und Warenkörbe halten aber ${claimed}.`,
    todo: "Klicken Sie auf „Reparieren“: Die Plätze werden nach dem gezählt, was gehalten wird; der Verlauf der Veranstaltung vermerkt es.",
  },
  counter_missing: {
    wrong: ({ name, claimed }) =>
      `„${name}“ hat keinen Platzzähler mehr; Buchungen und Warenkörbe halten davon ${seats(claimed)}.`,
    todo: "Öffnen Sie die Veranstaltung und speichern Sie Kapazität und Kontingente; dabei entsteht der Zähler neu. Starten Sie den Abgleich noch einmal und klicken Sie dann bei dieser Veranstaltung auf „Reparieren“.",
  },
  claims_differ_from_participants: {
    wrong: ({ name, claimed, participants }) =>
      claimed === participants
        ? `Buchung ${name} hält ${seats(claimed)}, aber nicht in den Ticketarten ihrer Teilnehmenden.`
        : `Buchung ${name} hat ${people(participants)}, hält aber ${seats(claimed)}.`,
    todo: "Klicken Sie auf „Reparieren“: Fehlende Plätze werden genommen, überzählige zurückgegeben. Ist die Veranstaltung ausgebucht, erhöhen Sie zuerst die Kapazität oder buchen Sie die Buchung um.",
  },
  cancelled_booking_holds_seats: {
    wrong: ({ name, claimed }) => `Buchung ${name} ist storniert, hält aber noch ${seats(claimed)}.`,
    todo: "Klicken Sie auf „Reparieren“: Die Plätze gehen zurück in den Verkauf.",
  },
  claims_without_booking: {
    wrong: ({ name, claimed }) => `Die Buchung ${name} gibt es nicht, sie hält aber ${seats(claimed)}.`,
    todo: "Hat jemand die Buchung von Hand entfernt, stellen Sie sie aus einer Sicherung wieder her. Ist sie endgültig weg, klicken Sie auf „Reparieren“: Die Plätze gehen zurück in den Verkauf.",
  },
  hold_not_freed: {
    wrong: ({ name, claimed, expires_at, moment }) =>
      expires_at === null
        ? `${name} hält ${seats(claimed)} ohne zeitliche Grenze und ist keine Buchung.`
        : `${name} hält noch ${seats(claimed)}, obwohl die Zeit dafür ${moment(expires_at)} zu Ende war.`,
    todo: "Klicken Sie auf „Reparieren“: Ein bezahlter Warenkorb bekommt seine Buchung, alle anderen Plätze gehen zurück in den Verkauf. Kommt es wieder vor, prüfen Sie, ob die Jobs des Servers laufen („bookings-free-holds“).",
  },
  booking_oversold: {
    wrong: ({ name, participants, claimed }) =>
      `Buchung ${name} wurde bezahlt, als keine Plätze mehr frei waren: Sie hat ${people(participants)} und ${seats(claimed)}.`,
    todo: "Erhöhen Sie die Kapazität der Veranstaltung und klicken Sie auf „Reparieren“, das nimmt die Plätze; oder buchen Sie die Buchung um; oder stornieren Sie die Bestellung, dann wird erstattet.",
  },
  booking_without_order: {
    wrong: ({ name, order_id }) => `Buchung ${name} gehört zur Bestellung ${order_id}, die es in Medusa nicht gibt.`,
    todo: "Stellen Sie die Bestellung aus einer Sicherung wieder her: Ohne sie weiß niemand, was bezahlt wurde, und die Buchung lässt sich weder umbuchen noch erstatten.",
  },
  order_without_booking: {
    wrong: ({ name, event, tickets }) =>
      `Bestellung ${name} enthält ${ticketsOf(tickets)} für „${event}“, hat dafür aber keine Buchung.`,
    todo: "Klicken Sie auf „Reparieren“: Die Buchung wird angelegt, nimmt ihre Plätze, und die Bestätigung geht per E-Mail hinaus.",
  },
  order_never_placed: {
    wrong: ({ name, event, tickets }) =>
      `Bestellung ${name} enthält ${ticketsOf(tickets)} für „${event}“, hat aber weder Buchung noch Zahlung noch Warenkorb.`,
    todo: "Endete der Prozess, während jemand kaufte, dann wurde der Warenkorb seither neu abgeschlossen: Stornieren Sie diese Bestellung. Hat ein Programm von Ihnen sie angelegt, klicken Sie auf „Reparieren“: Die Buchung wird angelegt, nimmt ihre Plätze, und die Bestätigung geht per E-Mail hinaus.",
  },
  participants_differ_from_order_lines: {
    wrong: ({ name, participants, tickets }) =>
      participants === tickets
        ? `Buchung ${name} hat ${people(participants)}, aber auf anderen Positionen, als ihre Bestellung hat.`
        : `Buchung ${name} hat ${people(participants)}, ihre Bestellung enthält dafür aber ${ticketsOf(tickets)}.`,
    todo: "Jemand hat die Tickets der Bestellung ohne die Buchung geändert, oder eine Umbuchung ist abgebrochen. Öffnen Sie die Bestellung und vergleichen Sie: Setzen Sie die Positionen zurück, oder stornieren Sie die Bestellung und melden Sie die Person neu an.",
  },
  order_cancelled_booking_stands: {
    wrong: ({ name, order }) => `Bestellung ${order} ist storniert, ihre Buchung ${name} besteht aber noch.`,
    todo: "Klicken Sie auf „Reparieren“: Die Buchung wird mit storniert, ihre Plätze gehen zurück in den Verkauf, und die buchende Person erfährt es per E-Mail.",
  },
  order_emptied_booking_stands: {
    wrong: ({ name, order, participants }) =>
      `Bestellung ${order} wurde geleert und geschlossen, wie bei einer Umbuchung, ihre Buchung ${name} (${people(participants)}) besteht aber noch.`,
    todo: "Eine Umbuchung ist abgebrochen, bevor sie festgehalten war. Klicken Sie auf „Reparieren“: Sie wird zurückgenommen, als hätte sie nie begonnen. Bleibt der Befund, lassen Sie die Bestellung technisch prüfen.",
  },
  booking_cancelled_order_stands: {
    wrong: ({ name, order, tickets }) =>
      `Buchung ${name} ist storniert, ihre Bestellung ${order} enthält aber noch ${ticketsOf(tickets)} davon.`,
    todo: "Ist das Storno richtig, stornieren Sie die Bestellung in Medusa: Bezahltes wird dabei erstattet. Ist es falsch, melden Sie die Person neu an.",
  },
  rebooking_unfinished: {
    wrong: ({ name, rebooking_id }) =>
      `Die Umbuchung ${rebooking_id} von oder zu Bestellung ${name} ist abgebrochen und wurde nie abgeschlossen.`,
    todo: "Klicken Sie auf „Reparieren“: Sie wird abgeschlossen oder zurückgenommen, als hätte sie nie begonnen. Stornieren oder erstatten Sie bis dahin nichts von Hand: Das Geld kann bei einer anderen Bestellung stehen. Bleibt der Befund, lassen Sie beide Bestellungen technisch prüfen.",
  },
  rebooking_link_broken: {
    wrong: ({ name, rebooking_id, what }) =>
      `Die Umbuchung ${rebooking_id} der Bestellung ${name} passt nicht zu dem, was daraus entstand: ${BREAKS[what]}.`,
    todo: `${DEVELOPER} die Umbuchung mit ihren beiden Buchungen und Bestellungen vergleichen, ${THEN}.`,
  },
  order_without_payment: {
    wrong: ({ name, open, money }) =>
      `Bestellung ${name} besteht ohne jede Zahlung: ${money(open)} sind offen, und kein Zahlungsanbieter hat sie zugesagt.`,
    todo: "Der Server ist stehen geblieben, während bezahlt wurde. Fragen Sie nach, ob die Tickets gewünscht sind: Wenn ja, markieren Sie die Zahlung der Bestellung als bezahlt, sobald das Geld da ist; wenn nein, stornieren Sie die Bestellung, dann gehen die Plätze zurück in den Verkauf.",
  },
  booking_confirmed_unpaid: {
    wrong: ({ name, open, money }) =>
      `Buchung ${name} ist bestätigt, ${money(open)} ihrer Bestellung sind aber weder bezahlt noch zugesagt.`,
    todo: "Öffnen Sie die Bestellung: Markieren Sie sie als bezahlt, wenn das Geld auf anderem Weg kam, oder senden Sie den Zahlungslink; sonst stornieren Sie die Bestellung.",
  },
  booking_awaits_though_paid: {
    wrong: ({ name, paid, money }) =>
      `Buchung ${name} wartet auf ihre Zahlung, ihre Bestellung ist aber bezahlt: ${money(paid)}.`,
    todo: "Klicken Sie auf „Reparieren“: Die Buchung wird bestätigt, und die Tickets gehen per E-Mail hinaus.",
  },
  payment_without_order: {
    wrong: ({ name, held, cart_id, money }) =>
      `Die Zahlung ${name} hält ${money(held)} Kundengeld, der Warenkorb ${cart_id} wurde aber nie zur Bestellung.`,
    todo: "Es wurde gezahlt, aber es gibt keine Tickets. Solange Plätze frei sind, schließen Sie den Warenkorb noch einmal ab (das tut der Shop, wenn jemand dorthin zurückkehrt); sonst erstatten Sie beim Zahlungsanbieter und geben Sie Bescheid.",
  },
  capture_not_booked: {
    wrong: ({ name, captured, money }) =>
      `Für Bestellung ${name} wurden ${money(captured)} eingezogen, die Bestellung weiß davon aber nichts.`,
    todo: "Klicken Sie auf „Reparieren“: Der Einzug wird in die Bestellung gebucht. Es wird kein Geld bewegt.",
  },
  refund_not_booked: {
    wrong: ({ name, refunded, booked, money }) =>
      `Für Bestellung ${name} wurden ${money(refunded)} erstattet, gebucht sind aber ${money(booked)}.`,
    todo: "Klicken Sie auf „Reparieren“: Die Erstattung wird in die Bestellung gebucht. Es wird kein Geld bewegt. Ist dazu ein Erstattungsvorgang offen, zahlen Sie ihn danach aus: Er erkennt, was schon zurückging.",
  },
  refund_not_made: {
    wrong: ({ name, refunded, booked, money }) =>
      `Laut Bestellung ${name} gingen ${money(booked)} zurück, der Zahlungsanbieter hat aber ${money(refunded)} erstattet.`,
    todo: "Medusa bucht die Erstattung eines Stornos auch dann, wenn der Anbieter sie ablehnt. Prüfen Sie beim Zahlungsanbieter; was noch geschuldet ist, zahlen Sie mit Medusas Erstattungsknopf an der Zahlung der Bestellung.",
  },
  booked_differs: {
    wrong: ({ name, reference, moved, booked, money }) =>
      `${capital(KINDS[reference])} über ${money(moved)} steht mit ${money(booked)} in den Büchern der Bestellung ${name} und derer, aus denen sie umgebucht wurde.`,
    todo: `Es wurde doppelt gebucht oder ein Eintrag geändert. ${DEVELOPER} die Transaktionen der Bestellung berichtigen, ${THEN}.`,
  },
  booked_without_payment: {
    wrong: ({ name, reference, booked, money }) =>
      `In Bestellung ${name} sind ${money(booked)} gebucht („${reference}“), zu denen es keine Zahlung gibt.`,
    todo: `Prüfen Sie beim Zahlungsanbieter. Wurde kein Geld bewegt, ${DEVELOPER.replace("Lassen", "lassen")} den Eintrag entfernen, ${THEN}.`,
  },
  moved_payment_unmarked: {
    wrong: ({ name, reference, moved, money }) =>
      `Eine Umbuchung hat eine Zahlung zur Bestellung ${name} übertragen, ${KINDS[reference]} über ${money(moved)} ist dort aber nicht vermerkt: Medusa würde noch einmal buchen.`,
    todo: "Klicken Sie auf „Reparieren“, bevor jemand an dieser Bestellung einzieht oder erstattet: Der Vermerk wird geschrieben. Es wird kein Geld bewegt.",
  },
  offset_unbalanced: {
    wrong: ({ name, here, there, other, money }) =>
      `Was eine Umbuchung verrechnet hat, hebt sich nicht auf: ${money(here)} in Bestellung ${name}, ${money(there)} auf der Gegenseite (${other}).`,
    todo: `Erstatten Sie nichts, bevor das geklärt ist. ${DEVELOPER} die Transaktionen „rebooking“ beider Seiten vergleichen, ${THEN}.`,
  },
  order_summary_differs: {
    wrong: ({ name, summary, booked, money }) =>
      `Bestellung ${name} zeigt ${money(summary)} als bezahlt, ihre Einträge ergeben aber ${money(booked)}.`,
    todo: `Medusa hat beim gleichzeitigen Buchen zweier Zahlungen einen Betrag verloren. ${DEVELOPER} die Summe der Bestellung berichtigen, ${THEN}.`,
  },
  capture_unclear: {
    wrong: ({ name, captured, confirmed, money }) =>
      `Für Bestellung ${name} stehen ${money(captured)} als eingezogen, der Zahlungsanbieter hat aber nur ${money(confirmed)} bestätigt: Der Server ist dazwischen stehen geblieben.`,
    todo: `Prüfen Sie beim Zahlungsanbieter, ob der Rest eingezogen wurde. ${DEVELOPER} den Einzug in Medusa bestätigen oder, wenn es keinen gab, entfernen, ${THEN}.`,
  },
  refund_unclear: {
    wrong: ({ name, refunded, confirmed, money }) =>
      `Für Bestellung ${name} stehen ${money(refunded)} als erstattet, der Zahlungsanbieter hat aber nur ${money(confirmed)} bestätigt: Der Server ist dazwischen stehen geblieben.`,
    todo: "Prüfen Sie beim Zahlungsanbieter, ob der Rest zurückging, und vermerken Sie es im Erstattungsvorgang der Buchung; vorher wird nichts ein zweites Mal gezahlt. Gibt es keinen Vorgang, lassen Sie die nicht erfolgte Erstattung technisch entfernen.",
  },
  refund_case_unclear: {
    wrong: ({ name, asked, money }) =>
      `Eine Auszahlung von ${money(asked)} zu Bestellung ${name} endete ohne Antwort: Nur der Zahlungsanbieter weiß, ob das Geld zurückging.`,
    todo: "Prüfen Sie beim Zahlungsanbieter und vermerken Sie im Erstattungsvorgang der Buchung, ob es durchging. Vorher wird nichts ein zweites Mal gezahlt.",
  },
  payout_unfinished: {
    wrong: ({ name, asked, money }) =>
      `Eine Auszahlung von ${money(asked)} zu Bestellung ${name} hat begonnen und nie geendet.`,
    todo: "Dauert es schon länger als zehn Minuten, klicken Sie auf „Reparieren“: Was zurückging, wird gebucht, was nicht, kann neu ausgezahlt werden. Es wird kein Geld bewegt.",
  },
  hand_payout_differs: {
    wrong: ({ name, paid, booked, money }) =>
      `Zu Bestellung ${name} wurden ${money(paid)} von Hand erstattet, in ihren Büchern stehen aber ${money(booked)}.`,
    todo: `Jemand hat die Transaktionen der Bestellung oder den Erstattungsvorgang geändert. Vergleichen Sie beides mit der Quittung. ${DEVELOPER} die Bücher berichtigen, ${THEN}.`,
  },
  receipt_not_booked: {
    wrong: ({ name, number, received, money }) =>
      `Der Beleg ${number} über ${money(received)} steht nicht in den Büchern der Bestellung ${name}.`,
    todo: "Klicken Sie auf „Reparieren“: Er wird gebucht, und die Buchung folgt. Es fließt kein Geld. Ein Job tut das innerhalb von Minuten von selbst; bleibt das hier stehen, sagt das Protokoll des Servers, was ihn aufhält.",
  },
  receipt_differs: {
    wrong: ({ name, number, received, booked, money }) =>
      number === null
        ? `In den Büchern der Bestellung ${name} stehen ${money(booked)} zu einem Beleg, den niemand eingetragen hat.`
        : `Der Beleg ${number} lautet über ${money(received)}, steht aber mit ${money(booked)} in den Büchern der Bestellung ${name}.`,
    todo: `Er wurde zweimal gebucht, oder jemand hat die Transaktionen der Bestellung oder den Beleg geändert. Vergleichen Sie beides mit dem Beleg auf Papier. ${DEVELOPER} die Bücher berichtigen, ${THEN}.`,
  },
  refund_case_exceeds_owed: {
    wrong: ({ name, asked, owed, money }) =>
      `Erstattungsvorgänge der Bestellung ${name} verlangen ${money(asked)}, sie schuldet aber ${money(owed)}.`,
    todo: "Zahlen Sie den Vorgang so nicht aus (er würde abgelehnt). Prüfen Sie, was schon zurückging, und lehnen Sie den Vorgang ab, der es noch einmal verlangt.",
  },
  owed_without_refund_case: {
    wrong: ({ name, asked, owed, money }) =>
      `Bestellung ${name} schuldet ${money(owed)}, Erstattungsvorgänge verlangen aber nur ${money(asked)}.`,
    todo: "Klicken Sie auf „Reparieren“, um über den Rest einen Erstattungsvorgang zu öffnen; ausgezahlt wird, wenn Sie es entscheiden.",
  },
  cancelled_order_owes: {
    wrong: ({ name, asked, owed, money }) =>
      `Bestellung ${name} ist storniert und hält noch ${money(owed)} Kundengeld; Erstattungsvorgänge verlangen ${money(asked)}.`,
    todo: "Zahlen Sie es mit Medusas Erstattungsknopf an der Zahlung der Bestellung zurück; der Verlauf der Buchung vermerkt es von selbst.",
  },
  documents_differ: {
    wrong: ({ name, asked, billed, money }) =>
      `Bestellung ${name} verlangt ${money(asked)}, ihre Rechnungen und deren Stornorechnungen ergeben aber ${money(billed)}.`,
    todo: "Klicken Sie auf „Reparieren“: Was falsch ist, wird durch eine Stornorechnung zurückgenommen, was fehlt, wird ausgestellt; beides liegt dann im Portal. Bleibt das hier stehen, prüfen Sie, ob in den Einstellungen steht, wer verkauft.",
  },
  invoice_stands: {
    wrong: ({ name, number, billed, money }) =>
      `Die Rechnung ${number} über ${money(billed)} gilt noch, obwohl Bestellung ${name} nichts mehr verkauft: Sie wurde umgebucht oder storniert.`,
    todo: "Klicken Sie auf „Reparieren“: Eine Stornorechnung nimmt sie zurück. Sie liegt dann im Portal; schicken Sie sie dem, der nach der alten Rechnung bucht.",
  },
  series_has_gap: {
    wrong: ({ kind, year, last, made }) =>
      `Die Nummern des Jahres ${year} für ${DOCUMENTS[kind]} reichen bis ${last}, aber nur ${made} davon trägt ein Dokument.`,
    todo: `Jemand hat die Datenbank von Hand geändert. Sichern Sie sie, wie sie ist, suchen Sie die fehlende Nummer in einer Sicherung und stellen Sie dieses Dokument wieder her. Ist es verloren, sprechen Sie mit Ihrer Steuerberatung. ${DEVELOPER} klären, wer Zugriff hatte.`,
  },
  outbox_message_failed: {
    wrong: ({ name, topic, attempts, error }) =>
      `${messageOf(topic)} zu ${name} ließ sich nicht senden (${counted(attempts, "Versuch", "Versuche")})${error ? `: ${error}` : "."}`,
    todo: "Prüfen Sie, ob der Mailserver antwortet und die Adresse stimmt, und klicken Sie dann auf „Reparieren“: Es wird neu gesendet.",
  },
  outbox_message_stuck: {
    wrong: ({ name, topic, since, moment }) =>
      `${messageOf(topic)} zu ${name} ist seit ${moment(since)} fällig, und niemand sendet sie.`,
    todo: "Klicken Sie auf „Reparieren“, um jetzt zu senden. Warten mehrere, prüfen Sie, ob die Jobs des Servers laufen („bookings-sweep-outbox“).",
  },
  documents_without_seller: {
    wrong: ({ orders, since, moment }) =>
      `${counted(orders, "Bestellung wartet", "Bestellungen warten")} seit ${moment(since)} auf Rechnungen: Der Verkäufer ist nicht eingetragen.`,
    todo: "Tragen Sie in den Einstellungen der Buchungen den Verkäufer ein, oder wählen Sie dort, dass keine Rechnungen erstellt werden. Was wartet, wird sofort erstellt.",
  },
  chain_broken: {
    wrong: ({ name, position, reason }) =>
      `Der Verlauf von ${name} ist bei Eintrag ${position} beschädigt (${reason}): Jemand hat die Datenbank von Hand geändert.`,
    todo: `Sichern Sie die Datenbank, wie sie ist, und vergleichen Sie den Verlauf mit einer Sicherung. ${DEVELOPER} klären, wer Zugriff hatte.`,
  },
  chain_head_differs: {
    wrong: ({ name, position }) =>
      `Das Ende des Verlaufs von ${name} passt nicht zu seinem Siegel: Einträge ab Nummer ${position} fehlen oder kamen am Plugin vorbei hinzu.`,
    todo: `Sichern Sie die Datenbank, wie sie ist, und vergleichen Sie den Verlauf mit einer Sicherung. ${DEVELOPER} klären, wer Zugriff hatte. Nach einem Wechsel des Plugin-Secrets ist das zu erwarten.`,
  },
  chain_missing: {
    wrong: ({ event }) => `Die Veranstaltung „${event}“ hat keinen Verlauf, obwohl jede mit einem Eintrag beginnt.`,
    todo: `Stellen Sie den Verlauf aus einer Sicherung wieder her. ${DEVELOPER} klären, wer Zugriff auf die Datenbank hatte.`,
  },
}

const KINDS = { capture: "ein Einzug", refund: "eine Erstattung" } as const

const DOCUMENTS = {
  invoice: "Rechnungen",
  cancellation_invoice: "Stornorechnungen",
  fee_invoice: "Gebührenrechnungen",
  settlement: "Abrechnungen von Umbuchungen",
} as const

const BREAKS = {
  old_booking_missing: "die alte Buchung fehlt",
  new_booking_missing: "die neue Buchung fehlt",
  old_booking_stands: "die alte Buchung ist nicht storniert",
  new_booking_elsewhere: "die neue Buchung gehört zu einer anderen Bestellung",
  old_order_open: "die alte Bestellung wurde nicht geschlossen",
} as const

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`
}
const seats = (count: number) => counted(count, "Platz", "Plätze")
const people = (count: number) => counted(count, "teilnehmende Person", "Teilnehmende")
const ticketsOf = (count: number) => counted(count, "Ticket", "Tickets")

const MAILS: Readonly<Record<string, string>> = {
  booking_confirmed: "Die Bestätigung",
  booking_changed: "Die E-Mail über eine Änderung",
  booking_changed_notice: "Die Mitteilung über eine Änderung",
  booking_rebooked: "Die E-Mail über die Umbuchung",
  booking_cancelled: "Die E-Mail über das Storno",
  refund_paid: "Die E-Mail über die Erstattung",
  booking_requested_notice: "Die Mitteilung über eine Anfrage",
  booking_approved: "Die E-Mail über die Freigabe",
  booking_denied: "Die E-Mail über die Ablehnung",
  payment_reminder: "Die Zahlungserinnerung",
  final_notice: "Die letzte Mahnung",
  pay_link: "Die E-Mail mit dem Link zum Bezahlen",
  bank_link: "Die E-Mail mit der Bitte um die Bankverbindung",
  refund_announced: "Die E-Mail, die eine Erstattung ankündigt",
}

/** Events for other programs have no name but their own. */
function messageOf(topic: string): string {
  return MAILS[topic] ?? `Die Nachricht „${topic}“`
}
