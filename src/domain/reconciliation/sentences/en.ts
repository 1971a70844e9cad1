import type { FindingSentences } from "./type"

const DEVELOPER = "Ask your developer"
const THEN = "then run the reconciliation again"

export const ENGLISH: FindingSentences = {
  counter_differs_from_claims: {
    wrong: ({ name, taken, claimed }) =>
      `“${name}” counts ${seats(taken)} as taken, but bookings and carts hold ${claimed}.`,
    todo: "Press “Repair”: the seats are counted again from what is held, and the event's history says so.",
  },
  counter_missing: {
    wrong: ({ name, claimed }) =>
      `“${name}” has lost its seat counter; bookings and carts hold ${seats(claimed)} of it.`,
    todo: "Open the event and save its capacity and quotas; that makes the counter again. Run the reconciliation again and press “Repair” on what it then says of this event.",
  },
  claims_differ_from_participants: {
    wrong: ({ name, claimed, participants }) =>
      claimed === participants
        ? `Booking ${name} holds ${seats(claimed)}, but not of the ticket types that its participants have.`
        : `Booking ${name} has ${people(participants)}, but holds ${seats(claimed)}.`,
    todo: "Press “Repair”: missing seats are taken, surplus ones given back. If the event is full, raise its capacity first, or rebook the booking to another event.",
  },
  cancelled_booking_holds_seats: {
    wrong: ({ name, claimed }) => `Booking ${name} is cancelled, but still holds ${seats(claimed)}.`,
    todo: "Press “Repair”: the seats go back into sale.",
  },
  claims_without_booking: {
    wrong: ({ name, claimed }) => `The booking ${name} does not exist, but holds ${seats(claimed)}.`,
    todo: "If somebody removed the booking by hand, restore it from a backup. If it is gone for good, press “Repair”: the seats go back into sale.",
  },
  hold_not_freed: {
    wrong: ({ name, claimed, expires_at, moment }) =>
      expires_at === null
        ? `${name} holds ${seats(claimed)} without any time limit, and is no booking.`
        : `${name} still holds ${seats(claimed)}, although its time was over at ${moment(expires_at)}.`,
    todo: "Press “Repair”: a cart that was paid gets its booking, all other seats go back into sale. If it happens again, check that the server's jobs run (“bookings-free-holds”).",
  },
  booking_oversold: {
    wrong: ({ name, participants, claimed }) =>
      `Booking ${name} was paid when no seats were left: it has ${people(participants)} and ${seats(claimed)}.`,
    todo: "Raise the event's capacity and press “Repair”, which takes the seats; or rebook the booking to another event; or cancel its order, which refunds it.",
  },
  booking_without_order: {
    wrong: ({ name, order_id }) => `Booking ${name} belongs to the order ${order_id}, which does not exist in Medusa.`,
    todo: "Restore the order from a backup: without it nobody can tell what was paid, and the booking can be neither rebooked nor refunded.",
  },
  order_without_booking: {
    wrong: ({ name, event, tickets }) =>
      `Order ${name} holds ${ticketsOf(tickets)} of “${event}”, but has no booking for it.`,
    todo: "Press “Repair”: the booking is made, takes its seats, and the confirmation is mailed.",
  },
  order_never_placed: {
    wrong: ({ name, event, tickets }) =>
      `Order ${name} holds ${ticketsOf(tickets)} of “${event}”, but has no booking, no payment and no cart.`,
    todo: "If the process ended while a customer was buying, their cart has been completed again since: cancel this order. If a program of yours made it, press “Repair”: the booking is made, takes its seats, and the confirmation is mailed.",
  },
  participants_differ_from_order_lines: {
    wrong: ({ name, participants, tickets }) =>
      participants === tickets
        ? `Booking ${name} has ${people(participants)}, but on other lines than its order has.`
        : `Booking ${name} has ${people(participants)}, but its order holds ${ticketsOf(tickets)} for it.`,
    todo: "Somebody changed the order's tickets without the booking, or a rebooking broke off. Open the order and compare: set its lines back, or cancel the order and register the customer anew.",
  },
  order_cancelled_booking_stands: {
    wrong: ({ name, order }) => `Order ${order} is cancelled, but its booking ${name} stands.`,
    todo: "Press “Repair”: the booking is cancelled with it, its seats go back into sale, and the booker is told by mail.",
  },
  order_emptied_booking_stands: {
    wrong: ({ name, order, participants }) =>
      `Order ${order} was emptied and closed, as a rebooking does it, but its booking ${name} with ${people(participants)} stands.`,
    todo: "A rebooking broke off before it was recorded. Press “Repair”: it is taken back as if it had never begun. If this stays, ask your developer to look at the order.",
  },
  booking_cancelled_order_stands: {
    wrong: ({ name, order, tickets }) =>
      `Booking ${name} is cancelled, but its order ${order} still holds its ${ticketsOf(tickets)}.`,
    todo: "If the cancellation is right, cancel the order in Medusa: what was paid is refunded with it. If it is not, register the customer anew.",
  },
  rebooking_unfinished: {
    wrong: ({ name, rebooking_id }) =>
      `The rebooking ${rebooking_id} of or to order ${name} broke off and was never finished.`,
    todo: "Press “Repair”: it is finished, or taken back as if it had never begun. Until then do not cancel or refund the order by hand: its money may stand in another one. If this stays, ask your developer to look at both orders.",
  },
  rebooking_link_broken: {
    wrong: ({ name, rebooking_id, what }) =>
      `The rebooking ${rebooking_id} of order ${name} does not agree with what it made: ${BREAKS[what]}.`,
    todo: `${DEVELOPER} to compare the rebooking with its two bookings and orders, ${THEN}.`,
  },
  order_without_payment: {
    wrong: ({ name, open, money }) =>
      `Order ${name} stands without any payment: ${money(open)} are open, and no provider has promised them.`,
    todo: "The server stopped while this customer was paying. Ask them whether they want their tickets: if so, mark the order's payment as paid once the money has come; if not, cancel the order, and the seats go back into sale.",
  },
  booking_confirmed_unpaid: {
    wrong: ({ name, open, money }) =>
      `Booking ${name} is confirmed, but ${money(open)} of its order are neither paid nor promised.`,
    todo: "Open the order: mark it as paid if the money has come another way, or send the customer its payment link; else cancel the order.",
  },
  booking_awaits_though_paid: {
    wrong: ({ name, paid, money }) => `Booking ${name} waits for its payment, but its order is paid: ${money(paid)}.`,
    todo: "Press “Repair”: the booking is confirmed, and the tickets are mailed.",
  },
  payment_without_order: {
    wrong: ({ name, held, cart_id, money }) =>
      `${money(held)} of a customer's money are held by the payment ${name}, but the cart ${cart_id} never became an order.`,
    todo: "The customer was charged and got no tickets. While seats are free, complete the cart again (the storefront does so when the customer returns to it); else pay the money back on the provider's own pages and tell the customer.",
  },
  capture_not_booked: {
    wrong: ({ name, captured, money }) =>
      `${money(captured)} were taken from the customer of order ${name}, but the order does not know of it.`,
    todo: "Press “Repair”: the capture is written into the order's books. No money moves.",
  },
  refund_not_booked: {
    wrong: ({ name, refunded, booked, money }) =>
      `${money(refunded)} were paid back for order ${name}, but its books say ${money(booked)}.`,
    todo: "Press “Repair”: the refund is written into the order's books. No money moves. If a refund case is open over it, pay it out then: it sees what went through already.",
  },
  refund_not_made: {
    wrong: ({ name, refunded, booked, money }) =>
      `The books of order ${name} say that ${money(booked)} went back, but the provider paid back ${money(refunded)}.`,
    todo: "Medusa books a cancellation's refund even where the provider refuses it. Look into the provider's own pages; what is still owed is paid with Medusa's refund button on the order's payment.",
  },
  booked_differs: {
    wrong: ({ name, reference, moved, booked, money }) =>
      `A ${reference} of ${money(moved)} stands as ${money(booked)} in the books of order ${name} and of those it was rebooked from.`,
    todo: `It was booked twice, or an entry was changed. ${DEVELOPER} to set the order's transactions right, ${THEN}.`,
  },
  booked_without_payment: {
    wrong: ({ name, reference, booked, money }) =>
      `The books of order ${name} name a ${reference} of ${money(booked)} that no payment knows.`,
    todo: `Look into the provider's own pages. If no money moved, ${DEVELOPER.toLowerCase()} to remove the entry, ${THEN}.`,
  },
  moved_payment_unmarked: {
    wrong: ({ name, reference, moved, money }) =>
      `A payment was carried to order ${name} by a rebooking, but its ${reference} of ${money(moved)} is not marked there: Medusa would book it a second time.`,
    todo: "Press “Repair” before anybody captures or refunds on this order: the mark is written. No money moves.",
  },
  offset_unbalanced: {
    wrong: ({ name, here, there, other, money }) =>
      `What a rebooking carried does not cancel out: ${money(here)} in the books of order ${name}, ${money(there)} on the other side (${other}).`,
    todo: `Do not refund either order before it is cleared. ${DEVELOPER} to compare the “rebooking” transactions of both, ${THEN}.`,
  },
  order_summary_differs: {
    wrong: ({ name, summary, booked, money }) =>
      `Order ${name} shows ${money(summary)} as paid, but its entries add up to ${money(booked)}.`,
    todo: `Medusa lost an amount when two payments were written at once. ${DEVELOPER} to set the order's summary right, ${THEN}.`,
  },
  capture_unclear: {
    wrong: ({ name, captured, confirmed, money }) =>
      `${money(captured)} stand as captured for order ${name}, but the provider has confirmed ${money(confirmed)}: the server stopped in between.`,
    todo: `Look into the provider's own pages whether the rest was taken. ${DEVELOPER} to confirm that capture in Medusa if it was, and to remove it if it was not, ${THEN}.`,
  },
  refund_unclear: {
    wrong: ({ name, refunded, confirmed, money }) =>
      `${money(refunded)} stand as refunded for order ${name}, but the provider has confirmed ${money(confirmed)}: the server stopped in between.`,
    todo: "Look into the provider's own pages whether the rest went back, and say so in the refund case of this booking; nothing is paid a second time before. Without a case, ask your developer to remove the refund that was not made.",
  },
  refund_case_unclear: {
    wrong: ({ name, asked, money }) =>
      `A payout of ${money(asked)} for order ${name} ended without an answer: only the provider knows whether the money went back.`,
    todo: "Look into the provider's own pages, then say in the booking's refund case whether it went through. Nothing is paid a second time before.",
  },
  payout_unfinished: {
    wrong: ({ name, asked, money }) => `A payout of ${money(asked)} for order ${name} began and never ended.`,
    todo: "If it has run for more than ten minutes, press “Repair”: what went back is booked, and what did not can be paid out again. No money moves.",
  },
  hand_payout_differs: {
    wrong: ({ name, paid, booked, money }) =>
      `Staff paid ${money(paid)} back by hand for order ${name}, but its books say ${money(booked)}.`,
    todo: `Somebody changed the order's transactions, or the refund case. Compare them with the receipt. ${DEVELOPER} to set the books right, ${THEN}.`,
  },
  receipt_not_booked: {
    wrong: ({ name, number, received, money }) =>
      `The receipt ${number} over ${money(received)} does not stand in the books of order ${name}.`,
    todo: "Press “Repair”: it is booked, and the booking follows. No money moves. A job does so by itself within minutes; if this stays, see in the server's log what keeps it.",
  },
  receipt_differs: {
    wrong: ({ name, number, received, booked, money }) =>
      number === null
        ? `The books of order ${name} hold ${money(booked)} for a receipt that nobody has noted.`
        : `The receipt ${number} is over ${money(received)}, but stands with ${money(booked)} in the books of order ${name}.`,
    todo: `It was booked twice, or somebody changed the order's transactions or the receipt. Compare them with the receipt on paper. ${DEVELOPER} to set the books right, ${THEN}.`,
  },
  refund_case_exceeds_owed: {
    wrong: ({ name, asked, owed, money }) =>
      `Refund cases of order ${name} ask for ${money(asked)}, but it owes ${money(owed)}.`,
    todo: "Do not pay the case out as it is (it would be refused). Check what has gone back already, and reject the case that asks for it again.",
  },
  owed_without_refund_case: {
    wrong: ({ name, asked, owed, money }) =>
      `Order ${name} owes its customer ${money(owed)}, but refund cases ask for ${money(asked)} only.`,
    todo: "Press “Repair” to open a refund case over the rest; it is paid out when you decide so.",
  },
  cancelled_order_owes: {
    wrong: ({ name, asked, owed, money }) =>
      `Order ${name} is cancelled and still holds ${money(owed)} of its customer's money; refund cases ask for ${money(asked)}.`,
    todo: "Pay it back with Medusa's refund button on the order's payment; the booking's history notes it by itself.",
  },
  documents_differ: {
    wrong: ({ name, asked, billed, money }) =>
      `Order ${name} asks for ${money(asked)}, but its invoices and what takes them back come to ${money(billed)}.`,
    todo: "Press “Repair”: what is wrong is taken back by a cancellation invoice, and what is missing is issued; the customer finds both in the portal. If this stays, see that the seller is filled in in the settings.",
  },
  invoice_stands: {
    wrong: ({ name, number, billed, money }) =>
      `The invoice ${number} over ${money(billed)} stands, although order ${name} sells nothing any more: it was rebooked or cancelled.`,
    todo: "Press “Repair”: a cancellation invoice takes it back. The customer finds it in the portal; send it to whoever books by the old invoice.",
  },
  series_has_gap: {
    wrong: ({ kind, year, last, made }) =>
      `The numbers of ${year} for ${KINDS[kind]} count up to ${last}, but ${made} of them are borne by a document.`,
    todo: `Somebody changed the database by hand. Keep a copy as it is, find the missing number in a backup, and restore that document. Tell your tax adviser if it is lost. ${DEVELOPER} who had access.`,
  },
  outbox_message_failed: {
    wrong: ({ name, topic, attempts, error }) =>
      `${messageOf(topic)} of ${name} could not be sent in ${plural(attempts, "attempt")}${error ? `: ${error}` : "."}`,
    todo: "See that the mail server answers and the address is right, then press “Repair”: it is sent again.",
  },
  outbox_message_stuck: {
    wrong: ({ name, topic, since, moment }) =>
      `${messageOf(topic)} of ${name} has been due since ${moment(since)}, and nobody sends it.`,
    todo: "Press “Repair” to send it now. If more wait, check that the server's jobs run (“bookings-sweep-outbox”).",
  },
  documents_without_seller: {
    wrong: ({ orders, since, moment }) =>
      `${orders} ${orders === 1 ? "order waits" : "orders wait"} for invoices since ${moment(since)}: nobody has said who sells.`,
    todo: "Fill in the seller in the settings of bookings, or say there that no invoices are made. What waits is made at once.",
  },
  chain_broken: {
    wrong: ({ name, position, reason }) =>
      `The history of ${name} is broken at entry ${position} (${reason}): somebody changed the database by hand.`,
    todo: `Keep a copy of the database as it is, and compare this history with a backup. ${DEVELOPER} who had access.`,
  },
  chain_head_differs: {
    wrong: ({ name, position }) =>
      `The end of the history of ${name} does not fit its seal: entries from number ${position} on are missing or were added past the plugin.`,
    todo: `Keep a copy of the database as it is, and compare this history with a backup. ${DEVELOPER} who had access. After a change of the plugin's secret this is expected.`,
  },
  chain_missing: {
    wrong: ({ event }) => `The event “${event}” has no history, although every event begins with an entry.`,
    todo: `Restore its history from a backup. ${DEVELOPER} who had access to the database.`,
  },
}

const BREAKS = {
  old_booking_missing: "the old booking is gone",
  new_booking_missing: "the new booking is gone",
  old_booking_stands: "the old booking is not cancelled",
  new_booking_elsewhere: "the new booking belongs to another order",
  old_order_open: "the old order was not closed",
} as const

const KINDS = {
  invoice: "invoices",
  cancellation_invoice: "cancellation invoices",
  fee_invoice: "fee invoices",
  settlement: "settlement statements",
} as const

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`
}
const seats = (count: number) => plural(count, "seat")
const people = (count: number) => plural(count, "participant")
const ticketsOf = (count: number) => plural(count, "ticket")

const MAILS: Readonly<Record<string, string>> = {
  booking_confirmed: "The confirmation",
  booking_changed: "The mail about a change",
  booking_changed_notice: "The notice about a change",
  booking_rebooked: "The mail about the rebooking",
  booking_cancelled: "The mail about the cancellation",
  refund_paid: "The mail about the refund",
  booking_requested_notice: "The notice about a request",
  booking_approved: "The mail about the approval",
  booking_denied: "The mail about a denied request",
  payment_reminder: "A reminder to pay",
  final_notice: "A final notice",
  pay_link: "The mail with the payment link",
  bank_link: "The mail that asks for bank details",
  refund_announced: "The mail that announces a refund",
}

/** Events for other programs have no name but their own. */
function messageOf(topic: string): string {
  return MAILS[topic] ?? `The event “${topic}”`
}
