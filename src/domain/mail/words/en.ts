/**
 * What mails and tickets say in English. `{{…}}` is filled in; a blank line starts a paragraph. The keys of this file
 * are the keys of every language, and `translate.spec.ts` holds the placeholders equal.
 */
export const en = {
  greeting: "Hello {{name}},",
  "greeting.nameless": "Hello,",
  manage: "Manage booking",
  "manage.until": "You can change your booking until {{until}}.",
  "footer.contact": "Questions about the event? We are glad to help:",
  "footer.why": "You receive this mail because of booking {{number}}.",
  "footer.why_staff": "You receive this mail because this event tells its organiser about changes.",

  "label.booking": "Booking",
  "label.order": "Order",
  "label.when": "When",
  "label.where": "Where",
  "label.timezone": "Time zone: {{timezone}}",
  "label.participants": "Participants",
  "label.total": "Total",
  "label.order_total": "Whole order {{order}}",
  "label.reason": "Reason",
  "participant.nameless": "Name still missing",
  "participant.cancelled": "cancelled",
  "dates.more": "{{count}} more dates: see the calendar file",

  "payment.free": "Free of charge",
  "payment.captured": "Paid",
  "payment.authorized": "Payment authorised",
  "payment.open": "Not paid yet",

  "invoice.void": "Our invoice {{number}} is void: please pay nothing on it any more.",
  "refund_slip.attached":
    "Your refund slip is attached: with it you get the money at the till, or a voucher where that was agreed.",
  "slip.attached": "Your payment slip is attached: with it you pay at the till. Your tickets follow.",
  "tickets.attached":
    "Your tickets are attached, one page for each participant. Show the QR code at the entrance, printed or on your phone.",
  "tickets.renewed":
    "The tickets with the changed names are attached. Please use these from now on: a ticket with a former name no longer works.",
  "tickets.later": "Your tickets follow as soon as the payment has arrived.",
  "tickets.requested": "Your tickets follow once your booking is confirmed.",

  "booking_confirmed.subject": "Your booking {{number}}: {{event}}",
  "booking_confirmed.title": "Your booking is confirmed",
  "booking_confirmed.intro": "Thank you for your booking. Your places are taken; here is everything at a glance.",
  "booking_confirmed.names_title": "Who is coming?",
  "booking_confirmed.names_text":
    "{{missing}} of {{count}} tickets have no name yet. Please fill in the names, so that everybody gets in without waiting.",
  "booking_confirmed.names_ask":
    "{{missing}} of {{count}} tickets have no name yet. Please answer this mail with the names, so that everybody gets in without waiting.",
  "booking_confirmed.names_button": "Fill in the names",

  "booking_received.subject": "Your booking {{number}} is waiting for payment: {{event}}",
  "booking_received.title": "We have your booking",
  "booking_received.intro":
    "Thank you for your booking. Your places are kept for you; the booking is confirmed as soon as the payment has arrived.",

  "booking_requested.subject": "Your request {{number}}: {{event}}",
  "booking_requested.title": "We have your request",
  "booking_requested.intro":
    "Thank you for your request. Your places are kept for you while the organiser looks at it; you will hear from us. Nothing is to be paid yet.",

  "booking_approved.subject": "{{event}}: your booking {{number}} is approved",
  "booking_approved.title": "Your booking is approved",
  "booking_approved.intro":
    "Good news: the organiser has approved your booking for {{event}}. Please choose how to pay {{amount}}; the booking is confirmed as soon as it is paid.",

  "pay_link.subject": "{{amount}} to pay for your booking {{number}}: {{event}}",
  "pay_link.title": "Your payment",
  "pay_link.intro": "For your booking for {{event}} there is {{amount}} to pay.",
  "pay_link.button": "Choose how to pay",
  "pay_link.meanwhile": "If you have paid meanwhile, please ignore this mail.",

  "bank_link.subject": "Where may we transfer your {{amount}}? Booking {{number}}",
  "bank_link.title": "Your refund",
  "bank_link.intro":
    "We would like to transfer {{amount}} to you for your booking for {{event}}. With this link you tell us the account. We only use it for this transfer and erase it afterwards.",
  "bank_link.button": "Enter bank details",
  "bank_link.never": "We never ask for your bank details by mail or phone. Please do not answer this mail with them.",

  "payment_reminder.subject": "Not paid yet: {{amount}} for your booking {{number}}: {{event}}",
  "payment_reminder.title": "A reminder of your payment",
  "payment_reminder.intro":
    "For your booking for {{event}}, {{amount}} has not been paid yet. It is to be paid until {{pay_until}}. With this link you choose how to pay.",
  "payment_reminder.offline":
    "You would rather pay at our desk or by bank transfer? Please name your booking number {{number}} and the amount of {{amount}}, so that we find your payment.",
  "payment_reminder.desk":
    "You would rather pay at our desk? Please name your booking number {{number}}, so that we find your payment.",

  "transfer.intro": "Please transfer the amount to this account:",
  "transfer.instead": "Or transfer the amount to this account:",
  "transfer.holder": "Account holder",
  "transfer.reference": "Reference",
  "transfer.amount": "Amount",

  "final_notice.subject": "Final notice: {{amount}} for your booking {{number}}: {{event}}",
  "final_notice.title": "Final notice",
  "final_notice.intro":
    "For your booking for {{event}}, {{amount}} is still open; it was to be paid until {{pay_until}}. This is our last reminder: if the payment does not arrive, we have to cancel your booking and give your places to others.",

  "booking_denied.subject": "Your request {{number}}: {{event}}",
  "booking_denied.title": "Your request could not be accepted",
  "booking_denied.intro":
    "We are sorry: the organiser could not accept your request for {{event}}. Your places are free for others again, and nothing is to be paid.",

  "booking_requested_notice.subject": "New request {{number}}: {{event}}",
  "booking_requested_notice.title": "A booking waits for your approval",
  "booking_requested_notice.intro":
    "{{booker}} asks for {{count}} × {{event}}. The seats are held until you approve or deny the request in the admin.",

  "booking_changed.subject": "Your booking {{number}} was changed",
  "booking_changed.title": "Your booking was changed",
  "booking_changed.intro": "Your booking for {{event}} was changed. This is the difference:",
  "booking_changed.not_you": "You did not expect this change? Then please contact us at once.",
  "booking_changed.masked": "Some details are shown in part only, to protect your data.",
  "booking_changed.what": "What",
  "booking_changed.before": "Before",
  "booking_changed.after": "Now",

  "address_changed.subject": "Booking {{number}}: the e-mail address was changed",
  "address_changed.title": "The e-mail address was changed",
  "address_changed.intro":
    "the e-mail address of the booking {{number}} was changed. From now on, mails about this booking go to the new address.",

  "booking_changed_notice.subject": "Booking {{number}} was changed: {{event}}",
  "booking_changed_notice.title": "Booking {{number}} was changed",
  "booking_changed_notice.by_customer": "The customer changed a booking for {{event}} on {{at}}.",
  "booking_changed_notice.by_staff": "A member of staff changed a booking for {{event}} on {{at}}.",
  "booking_changed_notice.by_system": "A booking for {{event}} was changed automatically on {{at}}.",

  "booking_rebooked.subject": "Rebooked: {{event}} ({{number}})",
  "booking_rebooked.title": "Your booking was rebooked",
  "booking_rebooked.intro":
    "the booking {{old_number}} for {{old_event}} has been replaced by the booking {{number}}. The old tickets no longer work.",
  "booking_rebooked.from": "Before",
  "booking_rebooked.to": "Now",
  "booking_rebooked.old_total": "Previous booking",
  "booking_rebooked.new_total": "New booking",
  "booking_rebooked.carried_over": "Carried over from your payment",
  "booking_rebooked.due": "Still to be paid",
  "booking_rebooked.back": "We refund",
  "booking_rebooked.even_text": "Nothing is left to pay.",
  "booking_rebooked.due_text": "Please pay the remaining {{amount}}.",
  "booking_rebooked.back_text": "{{amount}} will be refunded. You will get a mail when that has been done.",

  "accounting.why": "You receive this mail because your shop names you for its accounting.",
  "accounting.amount": "Amount",

  "refund_check.subject": "Please check: refund of {{amount}} for booking {{number}}",
  "refund_check.title": "A refund is to be checked",
  "refund_check.intro": "A refund was requested. No money moves before somebody has decided about it.",
  "refund_check.rebooking": "Change of a booking",
  "refund_check.cancellation": "Cancellation",
  "refund_check.goodwill": "Goodwill",
  "refund_check.overpaid": "Paid too much",
  "refund_check.button": "Look at the refunds",

  "accounting_list.subject": "Accounts of {{from}} to {{to}}",
  "accounting_list.title": "The accounts of a period",
  "accounting_list.intro": "This is what was billed and paid from {{from}} to {{to}}:",
  "accounting_list.nothing": "From {{from}} to {{to}} nothing was billed and nothing was paid.",
  "accounting_list.billed": "Billed altogether",
  "accounting_list.moved": "Paid altogether",
  "accounting_list.ties_out": "The payments tie out with the orders’ books.",
  "accounting_list.differs": "{{amount}} do not tie out with the orders’ books. Orders that differ: {{count}}.",
  "accounting_list.attached": "Documents, payments, taxes and what is open now stand in the attached workbook.",
  "accounting_list.too_long": "The list is too long for a workbook: please take it from the page in shorter periods.",
  "accounting_list.button": "Open the accounts",

  "refund_announced.subject": "A refund of {{amount}} for booking {{number}} is coming",
  "refund_announced.title": "Your refund is coming",
  "refund_announced.intro":
    "We have approved a refund of {{amount}} for your booking for {{event}}. You will get another mail as soon as it is paid.",

  "refund_paid.subject": "Refund of {{amount}} for booking {{number}}",
  "refund_paid.title": "Your refund has been paid",
  "refund_paid.amount": "Refunded",
  "refund_paid.provider":
    "we have refunded {{amount}} to the means of payment that you used. It can take a few days until your bank shows it.",
  "refund_paid.bank":
    "we have transferred {{amount}} to your bank account. It can take a few days until your bank shows it.",
  "refund_paid.cash": "We have paid you {{amount}} in cash.",
  "refund_paid.voucher": "You have received a voucher over {{amount}}.",

  "booking_cancelled.subject": "Your booking {{number}} was cancelled",
  "booking_cancelled.title": "Your booking was cancelled",
  "booking_cancelled.intro": "Your booking for {{event}} was cancelled. Its tickets no longer work.",
  "booking_cancelled.refund": "If you are owed money, you will get a separate mail about the refund.",
  "booking_cancelled.total": "Cancelled",
  "booking_cancelled.fee": "Cancellation fee",
  "booking_cancelled.back": "We refund",
  "booking_cancelled.due": "Still to be paid",
  "booking_cancelled.back_text": "{{amount}} will be refunded. You will get a mail when that has been done.",
  "booking_cancelled.due_text": "Please pay the remaining {{amount}}.",
  "booking_cancelled.even_text": "There is nothing to refund and nothing to pay.",

  "booking_reminder.subject": "{{event}}: please check your booking {{number}}",
  "booking_reminder.title": "Is everything right?",
  "booking_reminder.intro":
    "Your booking for {{event}} can still be changed until {{manage_until}}. Please take a look: are all names and details right?",
  "booking_reminder.missing": "{{missing}} of {{count}} tickets have no name yet.",

  "booking_invitation.subject": "{{event}}: you can now edit your booking {{number}}",
  "booking_invitation.title": "Your booking is in your hands",
  "booking_invitation.intro":
    "You can now look at your booking for {{event}} online and change its details yourself: names, addresses and whatever else the organiser allows.",

  "booking_granted.subject": "{{event}}: you may change your booking {{number}}",
  "booking_granted.title": "You may change your booking",
  "booking_granted.intro":
    "We have opened your booking for {{event}} for you. Until {{until}} you can change: {{fields}}.",
  "booking_granted.everything": "all of its details",

  "booking_status.subject": "The state of your booking {{number}}: {{event}}",
  "booking_status.title": "Your booking at a glance",
  "booking_status.intro": "This is how your booking for {{event}} stands today.",
  "booking_status.confirmed": "Confirmed",
  "booking_status.cancelled": "Cancelled",
  "booking_status.awaiting_payment": "Waiting for the payment",
  "booking_status.awaiting_approval": "Waiting for the organiser's approval",
  "booking_status.awaiting_opt_in": "Waiting for your confirmation",
  "label.status": "Status",

  "booking_digest.subject": "{{event}}: {{count}} changed bookings",
  "booking_digest.subject_one": "{{event}}: one changed booking",
  "booking_digest.title": "Changes of bookings",
  "booking_digest.intro": "What was changed from {{from}} until {{until}}:",
  "booking_digest.by_customer": "by the customer",
  "booking_digest.by_staff": "by staff",
  "booking_digest.by_system": "automatically",
  "booking_digest.more": "{{count}} further changes are not shown here. You find them in the history of each booking.",

  "address_proof.subject": "Confirm your e-mail address for booking {{number}}",
  "address_proof.title": "Confirm your e-mail address",
  "address_proof.intro":
    "this address is to be used for the booking {{number}} for {{event}}. Enter this code on the page where you changed it:",
  "address_proof.until": "The code can be used until {{until}}.",
  "address_proof.not_you":
    "You did not ask for this? Then there is nothing to do: without the code the booking stays as it is.",

  "participant_link.subject": "Your ticket for {{event}}",
  "participant_link.title": "Your own link to your ticket",
  "participant_link.intro":
    "there is a ticket for you ({{ticket_type}}) for {{event}}. Your own link shows it, and you can change your details as far as the organiser allows.",
  "participant_link.button": "Open my ticket",
  "participant_link.only_you":
    "You will be asked for the address that this mail was sent to. The link opens your ticket only; please do not pass it on.",

  "booking_links.subject": "The links to your {{count}} bookings",
  "booking_links.subject_one": "The link to your booking",
  "booking_links.title": "Your bookings",
  "booking_links.intro":
    "Here is the way to your upcoming bookings. The links can be used until {{until}}; if you ask again, the new ones replace these.",
  "booking_links.not_you": "You did not ask for this? Then simply delete this mail: nobody else has received it.",

  "field.first_name": "First name",
  "field.last_name": "Last name",
  "field.email": "E-mail",
  "field.phone": "Phone",
  "field.address": "Address",
  "field.locale": "Language",
  "field.event": "Event",
  "field.add_ons": "Extras",
  "field.rebooked_from": "Rebooked from booking",
  "field.of_participant": "{{field}}, participant {{position}}",

  "answer.file": "a file",
  "answer.yes": "yes",
  "answer.no": "no",

  "ticket.file": "ticket",
  "ticket.title": "Ticket",
  "ticket.name": "Name",
  "ticket.type": "Ticket type",
  "ticket.booking": "Booking",
  "ticket.code": "Ticket code",
  "ticket.hint": "Show this code at the entrance. It admits one person, once.",
  "calendar.file": "calendar",
} as const
