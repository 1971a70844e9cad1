import type { Words } from "../translate"

export const de: Words = {
  greeting: "Guten Tag {{name}},",
  "greeting.nameless": "Guten Tag,",
  manage: "Buchung verwalten",
  "manage.until": "Sie können Ihre Buchung bis {{until}} ändern.",
  "footer.contact": "Fragen zur Veranstaltung? Wir helfen gern:",
  "footer.why": "Sie erhalten diese E-Mail zu Ihrer Buchung {{number}}.",
  "footer.why_staff": "Sie erhalten diese E-Mail, weil diese Veranstaltung Änderungen an den Veranstalter meldet.",

  "label.booking": "Buchung",
  "label.order": "Bestellung",
  "label.when": "Wann",
  "label.where": "Wo",
  "label.timezone": "Zeitzone: {{timezone}}",
  "label.participants": "Teilnehmende",
  "label.total": "Summe",
  "label.order_total": "Gesamte Bestellung {{order}}",
  "label.reason": "Grund",
  "participant.nameless": "Name fehlt noch",
  "participant.cancelled": "storniert",
  "dates.more": "{{count}} weitere Termine: siehe Kalenderdatei",

  "payment.free": "Kostenlos",
  "payment.captured": "Bezahlt",
  "payment.authorized": "Zahlung autorisiert",
  "payment.open": "Noch nicht bezahlt",

  "invoice.void": "Unsere Rechnung {{number}} ist damit storniert: Bitte zahlen Sie nichts mehr darauf.",
  "refund_slip.attached":
    "Ihr Auszahlungsschein ist angehängt: Damit bekommen Sie das Geld an der Kasse, oder einen Gutschein, wo das vereinbart ist.",
  "slip.attached": "Ihr Zahlschein ist angehängt: Damit bezahlen Sie an der Kasse. Ihre Tickets folgen dann.",
  "tickets.attached":
    "Ihre Tickets finden Sie im Anhang, eine Seite je Person. Zeigen Sie den QR-Code am Einlass, ausgedruckt oder auf dem Telefon.",
  "tickets.renewed":
    "Die Tickets mit den geänderten Namen finden Sie im Anhang. Bitte verwenden Sie ab jetzt nur noch diese: Ein Ticket mit einem früheren Namen gilt nicht mehr.",
  "tickets.later": "Ihre Tickets folgen, sobald die Zahlung eingegangen ist.",
  "tickets.requested": "Ihre Tickets folgen, sobald Ihre Buchung bestätigt ist.",

  "booking_confirmed.subject": "Ihre Buchung {{number}}: {{event}}",
  "booking_confirmed.title": "Ihre Buchung ist bestätigt",
  "booking_confirmed.intro":
    "vielen Dank für Ihre Buchung. Ihre Plätze sind reserviert; hier ist alles auf einen Blick.",
  "booking_confirmed.names_title": "Wer kommt?",
  "booking_confirmed.names_text":
    "Bei {{missing}} von {{count}} Tickets fehlt noch der Name. Bitte tragen Sie die Namen ein, damit alle ohne Wartezeit hineinkommen.",
  "booking_confirmed.names_ask":
    "Bei {{missing}} von {{count}} Tickets fehlt noch der Name. Bitte antworten Sie auf diese E-Mail mit den Namen, damit alle ohne Wartezeit hineinkommen.",
  "booking_confirmed.names_button": "Namen eintragen",

  "booking_received.subject": "Ihre Buchung {{number}} wartet auf die Zahlung: {{event}}",
  "booking_received.title": "Ihre Buchung ist eingegangen",
  "booking_received.intro":
    "vielen Dank für Ihre Buchung. Ihre Plätze sind für Sie vorgemerkt; bestätigt ist die Buchung, sobald die Zahlung eingegangen ist.",

  "booking_requested.subject": "Ihre Anfrage {{number}}: {{event}}",
  "booking_requested.title": "Ihre Anfrage ist eingegangen",
  "booking_requested.intro":
    "vielen Dank für Ihre Anfrage. Ihre Plätze sind für Sie reserviert, während der Veranstalter sie prüft; Sie hören von uns. Zu bezahlen ist noch nichts.",

  "booking_approved.subject": "{{event}}: Ihre Buchung {{number}} ist freigegeben",
  "booking_approved.title": "Ihre Buchung ist freigegeben",
  "booking_approved.intro":
    "gute Nachricht: Der Veranstalter hat Ihre Buchung für {{event}} freigegeben. Bitte wählen Sie, wie Sie {{amount}} bezahlen möchten; mit der Zahlung ist die Buchung bestätigt.",

  "pay_link.subject": "{{amount}} offen für Ihre Buchung {{number}}: {{event}}",
  "pay_link.title": "Ihre Zahlung",
  "pay_link.intro":
    "für Ihre Buchung für {{event}} sind noch {{amount}} zu bezahlen. Über diesen Link wählen Sie, wie Sie bezahlen möchten.",
  "pay_link.button": "Zahlungsart wählen",
  "pay_link.meanwhile": "Falls Sie inzwischen bezahlt haben, ist diese E-Mail gegenstandslos.",

  "bank_link.subject": "Wohin dürfen wir Ihre {{amount}} überweisen? Buchung {{number}}",
  "bank_link.title": "Ihre Erstattung",
  "bank_link.intro":
    "wir möchten Ihnen {{amount}} für Ihre Buchung für {{event}} überweisen. Über diesen Link nennen Sie uns das Konto. Wir nutzen es nur für diese Überweisung und löschen es danach.",
  "bank_link.button": "Bankverbindung angeben",
  "bank_link.never":
    "Wir fragen nie per E-Mail oder Telefon nach Ihrer Bankverbindung. Bitte antworten Sie nicht damit auf diese E-Mail.",

  "payment_reminder.subject": "Noch nicht bezahlt: {{amount}} für Ihre Buchung {{number}}: {{event}}",
  "payment_reminder.title": "Erinnerung an Ihre Zahlung",
  "payment_reminder.intro": "für Ihre Buchung für {{event}} sind noch {{amount}} offen, zu zahlen bis {{pay_until}}.",
  "payment_reminder.offline":
    "Sie möchten lieber an unserer Kasse oder per Überweisung zahlen? Bitte nennen Sie die Buchungsnummer {{number}} und den Betrag von {{amount}}, damit wir Ihre Zahlung zuordnen können.",
  "payment_reminder.desk":
    "Sie möchten lieber an unserer Kasse zahlen? Bitte nennen Sie die Buchungsnummer {{number}}, damit wir Ihre Zahlung zuordnen können.",

  "transfer.intro": "Bitte überweisen Sie den Betrag auf dieses Konto:",
  "transfer.instead": "Oder überweisen Sie den Betrag auf dieses Konto:",
  "transfer.holder": "Kontoinhaber",
  "transfer.reference": "Verwendungszweck",
  "transfer.amount": "Betrag",

  "final_notice.subject": "Letzte Mahnung: {{amount}} für Ihre Buchung {{number}}: {{event}}",
  "final_notice.title": "Letzte Mahnung",
  "final_notice.intro":
    "für Ihre Buchung für {{event}} sind immer noch {{amount}} offen; zu zahlen waren sie bis {{pay_until}}. Dies ist unsere letzte Mahnung: Geht keine Zahlung ein, müssen wir Ihre Buchung stornieren und Ihre Plätze anderen geben.",

  "booking_denied.subject": "Ihre Anfrage {{number}}: {{event}}",
  "booking_denied.title": "Ihre Anfrage konnte nicht angenommen werden",
  "booking_denied.intro":
    "es tut uns leid: Der Veranstalter konnte Ihre Anfrage für {{event}} nicht annehmen. Ihre Plätze sind wieder frei, zu bezahlen ist nichts.",

  "booking_requested_notice.subject": "Neue Anfrage {{number}}: {{event}}",
  "booking_requested_notice.title": "Eine Buchung wartet auf Ihre Freigabe",
  "booking_requested_notice.intro":
    "{{booker}} fragt an: {{count}} × {{event}}. Die Plätze sind reserviert, bis Sie die Anfrage im Admin freigeben oder ablehnen.",

  "booking_changed.subject": "Ihre Buchung {{number}} wurde geändert",
  "booking_changed.title": "Ihre Buchung wurde geändert",
  "booking_changed.intro": "Ihre Buchung für {{event}} wurde geändert. Das ist der Unterschied:",
  "booking_changed.not_you": "Sie haben diese Änderung nicht erwartet? Dann melden Sie sich bitte sofort bei uns.",
  "booking_changed.masked": "Zum Schutz Ihrer Daten sind manche Angaben nur teilweise zu sehen.",
  "booking_changed.what": "Angabe",
  "booking_changed.before": "Bisher",
  "booking_changed.after": "Jetzt",

  "address_changed.subject": "Buchung {{number}}: Die E-Mail-Adresse wurde geändert",
  "address_changed.title": "Die E-Mail-Adresse wurde geändert",
  "address_changed.intro":
    "die E-Mail-Adresse der Buchung {{number}} wurde geändert. E-Mails zu dieser Buchung gehen ab jetzt an die neue Adresse.",

  "booking_changed_notice.subject": "Buchung {{number}} wurde geändert: {{event}}",
  "booking_changed_notice.title": "Buchung {{number}} wurde geändert",
  "booking_changed_notice.by_customer": "Am {{at}} hat der Kunde oder die Kundin eine Buchung für {{event}} geändert.",
  "booking_changed_notice.by_staff": "Am {{at}} hat ein Teammitglied eine Buchung für {{event}} geändert.",
  "booking_changed_notice.by_system": "Am {{at}} wurde eine Buchung für {{event}} automatisch geändert.",

  "booking_rebooked.subject": "Umgebucht: {{event}} ({{number}})",
  "booking_rebooked.title": "Ihre Buchung wurde umgebucht",
  "booking_rebooked.intro":
    "an die Stelle der Buchung {{old_number}} für {{old_event}} ist die Buchung {{number}} getreten. Die alten Tickets gelten nicht mehr.",
  "booking_rebooked.from": "Bisher",
  "booking_rebooked.to": "Jetzt",
  "booking_rebooked.old_total": "Bisherige Buchung",
  "booking_rebooked.new_total": "Neue Buchung",
  "booking_rebooked.carried_over": "Aus Ihrer Zahlung übernommen",
  "booking_rebooked.due": "Noch zu zahlen",
  "booking_rebooked.back": "Wir erstatten",
  "booking_rebooked.even_text": "Es ist nichts mehr zu zahlen.",
  "booking_rebooked.due_text": "Bitte zahlen Sie die restlichen {{amount}}.",
  "booking_rebooked.back_text": "{{amount}} werden erstattet. Sobald das geschehen ist, erhalten Sie eine E-Mail.",

  "accounting.why": "Sie erhalten diese E-Mail, weil Ihr Shop Sie für die Buchhaltung nennt.",
  "accounting.amount": "Betrag",

  "refund_check.subject": "Bitte prüfen: Erstattung von {{amount}} zur Buchung {{number}}",
  "refund_check.title": "Eine Erstattung ist zu prüfen",
  "refund_check.intro": "Eine Erstattung wurde beantragt. Geld fließt erst, wenn jemand darüber entschieden hat.",
  "refund_check.rebooking": "Umbuchung",
  "refund_check.cancellation": "Stornierung",
  "refund_check.goodwill": "Kulanz",
  "refund_check.overpaid": "Zu viel bezahlt",
  "refund_check.button": "Erstattungen ansehen",

  "accounting_list.subject": "Buchhaltung vom {{from}} bis {{to}}",
  "accounting_list.title": "Die Liste eines Zeitraums",
  "accounting_list.intro": "Das wurde vom {{from}} bis {{to}} berechnet und bezahlt:",
  "accounting_list.nothing": "Vom {{from}} bis {{to}} wurde nichts berechnet und nichts bezahlt.",
  "accounting_list.billed": "Zusammen berechnet",
  "accounting_list.moved": "Zusammen bezahlt",
  "accounting_list.ties_out": "Die Zahlungen stimmen mit den Konten der Bestellungen überein.",
  "accounting_list.differs":
    "{{amount}} stimmen nicht mit den Konten der Bestellungen überein. Abweichende Bestellungen: {{count}}.",
  "accounting_list.attached":
    "Dokumente, Zahlungen, Steuern und was jetzt offen ist, stehen in der Arbeitsmappe im Anhang.",
  "accounting_list.too_long":
    "Die Liste ist zu lang für eine Arbeitsmappe: Bitte holen Sie sie auf der Seite in kürzeren Zeiträumen.",
  "accounting_list.button": "Buchhaltung öffnen",

  "refund_announced.subject": "Erstattung von {{amount}} für Buchung {{number}} kommt",
  "refund_announced.title": "Ihre Erstattung kommt",
  "refund_announced.intro":
    "wir haben eine Erstattung von {{amount}} für Ihre Buchung für {{event}} freigegeben. Sobald sie gezahlt ist, bekommen Sie eine weitere E-Mail.",

  "refund_paid.subject": "Erstattung von {{amount}} zur Buchung {{number}}",
  "refund_paid.title": "Ihre Erstattung ist ausgezahlt",
  "refund_paid.amount": "Erstattet",
  "refund_paid.provider":
    "wir haben {{amount}} auf das Zahlungsmittel erstattet, mit dem Sie bezahlt haben. Es kann einige Tage dauern, bis Ihre Bank den Betrag anzeigt.",
  "refund_paid.bank":
    "wir haben {{amount}} auf Ihr Bankkonto überwiesen. Es kann einige Tage dauern, bis Ihre Bank den Betrag anzeigt.",
  "refund_paid.cash": "wir haben Ihnen {{amount}} bar ausgezahlt.",
  "refund_paid.voucher": "Sie haben einen Gutschein über {{amount}} erhalten.",

  "booking_cancelled.subject": "Ihre Buchung {{number}} wurde storniert",
  "booking_cancelled.title": "Ihre Buchung wurde storniert",
  "booking_cancelled.intro": "Ihre Buchung für {{event}} wurde storniert. Die Tickets gelten nicht mehr.",
  "booking_cancelled.refund": "Steht Ihnen Geld zu, erhalten Sie dazu eine eigene E-Mail.",
  "booking_cancelled.total": "Storniert",
  "booking_cancelled.fee": "Stornogebühr",
  "booking_cancelled.back": "Wir erstatten",
  "booking_cancelled.due": "Noch zu zahlen",
  "booking_cancelled.back_text": "{{amount}} werden erstattet. Sie erhalten eine E-Mail, sobald das geschehen ist.",
  "booking_cancelled.due_text": "Bitte zahlen Sie die restlichen {{amount}}.",
  "booking_cancelled.even_text": "Es ist nichts zu erstatten und nichts zu zahlen.",

  "booking_reminder.subject": "{{event}}: Bitte prüfen Sie Ihre Buchung {{number}}",
  "booking_reminder.title": "Stimmt alles?",
  "booking_reminder.intro":
    "Ihre Buchung für {{event}} lässt sich noch bis {{manage_until}} ändern. Bitte sehen Sie einmal nach: Stimmen alle Namen und Angaben?",
  "booking_reminder.missing": "Bei {{missing}} von {{count}} Tickets fehlt noch der Name.",

  "booking_invitation.subject": "{{event}}: Sie können Ihre Buchung {{number}} jetzt selbst bearbeiten",
  "booking_invitation.title": "Ihre Buchung in Ihrer Hand",
  "booking_invitation.intro":
    "Sie können Ihre Buchung für {{event}} ab sofort online ansehen und selbst ändern: Namen, Adressen und was der Veranstalter sonst erlaubt.",

  "booking_granted.subject": "{{event}}: Sie dürfen Ihre Buchung {{number}} ändern",
  "booking_granted.title": "Sie dürfen Ihre Buchung ändern",
  "booking_granted.intro":
    "Wir haben Ihre Buchung für {{event}} für Sie freigeschaltet. Bis {{until}} können Sie ändern: {{fields}}.",
  "booking_granted.everything": "alle Angaben",

  "booking_status.subject": "Stand Ihrer Buchung {{number}}: {{event}}",
  "booking_status.title": "Ihre Buchung im Überblick",
  "booking_status.intro": "So steht es heute um Ihre Buchung für {{event}}.",
  "booking_status.confirmed": "Bestätigt",
  "booking_status.cancelled": "Storniert",
  "booking_status.awaiting_payment": "Wartet auf die Zahlung",
  "booking_status.awaiting_approval": "Wartet auf die Freigabe durch den Veranstalter",
  "booking_status.awaiting_opt_in": "Wartet auf Ihre Bestätigung",
  "label.status": "Status",

  "booking_digest.subject": "{{event}}: {{count}} geänderte Buchungen",
  "booking_digest.subject_one": "{{event}}: eine geänderte Buchung",
  "booking_digest.title": "Geänderte Buchungen",
  "booking_digest.intro": "Das wurde vom {{from}} bis {{until}} geändert:",
  "booking_digest.by_customer": "durch den Kunden",
  "booking_digest.by_staff": "durch Mitarbeitende",
  "booking_digest.by_system": "automatisch",
  "booking_digest.more":
    "{{count}} weitere Änderungen sind hier nicht aufgeführt. Sie stehen im Verlauf der jeweiligen Buchung.",

  "address_proof.subject": "Bestätigen Sie Ihre E-Mail-Adresse für die Buchung {{number}}",
  "address_proof.title": "Bestätigen Sie Ihre E-Mail-Adresse",
  "address_proof.intro":
    "diese Adresse soll für die Buchung {{number}} zu {{event}} gelten. Geben Sie diesen Code auf der Seite ein, auf der Sie sie geändert haben:",
  "address_proof.until": "Der Code gilt bis {{until}}.",
  "address_proof.not_you":
    "Sie haben das nicht angefordert? Dann müssen Sie nichts tun: Ohne den Code bleibt die Buchung, wie sie ist.",

  "participant_link.subject": "Ihr Ticket für {{event}}",
  "participant_link.title": "Ihr eigener Link zu Ihrem Ticket",
  "participant_link.intro":
    "für Sie gibt es ein Ticket ({{ticket_type}}) für {{event}}. Ihr eigener Link zeigt es Ihnen, und Sie können Ihre Angaben ändern, soweit der Veranstalter es erlaubt.",
  "participant_link.button": "Mein Ticket öffnen",
  "participant_link.only_you":
    "Sie werden nach der Adresse gefragt, an die diese Mail ging. Der Link öffnet nur Ihr Ticket; bitte geben Sie ihn nicht weiter.",

  "booking_links.subject": "Die Links zu Ihren {{count}} Buchungen",
  "booking_links.subject_one": "Der Link zu Ihrer Buchung",
  "booking_links.title": "Ihre Buchungen",
  "booking_links.intro":
    "Hier geht es zu Ihren kommenden Buchungen. Die Links gelten bis {{until}}; wenn Sie neue anfordern, ersetzen sie diese.",
  "booking_links.not_you":
    "Sie haben das nicht angefordert? Dann löschen Sie diese Mail einfach: Niemand sonst hat sie bekommen.",

  "field.first_name": "Vorname",
  "field.last_name": "Nachname",
  "field.email": "E-Mail",
  "field.phone": "Telefon",
  "field.address": "Anschrift",
  "field.locale": "Sprache",
  "field.event": "Veranstaltung",
  "field.add_ons": "Extras",
  "field.rebooked_from": "Umgebucht von Buchung",
  "field.of_participant": "{{field}}, Person {{position}}",

  "answer.file": "eine Datei",
  "answer.yes": "ja",
  "answer.no": "nein",

  "ticket.file": "ticket",
  "ticket.title": "Ticket",
  "ticket.name": "Name",
  "ticket.type": "Ticketart",
  "ticket.booking": "Buchung",
  "ticket.code": "Ticketcode",
  "ticket.hint": "Zeigen Sie diesen Code am Einlass. Er gilt für eine Person und einmal.",
  "calendar.file": "kalender",
}
