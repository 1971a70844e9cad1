import type { InferTypeOf, MedusaContainer } from "@medusajs/framework/types"
import { type FeeLine, ownFees } from "../../domain/booking/fee-line"
import type { Grant } from "../../domain/policy/field-right"
import type { Answers } from "../../domain/question/answer-value"
import { RefusalError } from "../../domain/refusal/refusal-error"
import { BOOKING_MODULE, type BookingModuleService } from "../../modules/booking"
import type { Booking } from "../../modules/booking/models/booking"
import type { Receipt } from "../../modules/booking/models/receipt"
import type { RefundCase } from "../../modules/booking/models/refund-case"
import type { DunningBlock } from "../../modules/booking/paying/dunning"
import { EVENT_MODULE, type EventModuleService } from "../../modules/event"
import type { StoredEvent } from "../../modules/event/stored-event"
import { type AddOnsOfBooking, addOnsOfBooking } from "../add-ons/add-ons-of-booking"
import { loadGrants } from "../editing/load-grants"
import { loadDunningBlocks } from "../paying/dunning"
import { owesFee } from "../paying/load-standing"
import { type LinkedBooking, loadAdditional } from "./load-additional"
import { loadAnswers } from "./load-answers"
import { loadFiles, type ShownFile } from "./load-files"
import { loadOrderMoney, type OrderMoney } from "./load-order-money"
import { loadRebooked, loadSiblings, type RebookedBooking } from "./load-rebooked"

/** `participant_id` null: the booker's. */
export type PendingAddress = { participant_id: string | null; email: string; expires_at: string }

export type BookingFacts = {
  booking: InferTypeOf<typeof Booking>
  event: StoredEvent
  /** By participant; the booking's own stand under `booking`. */
  answers: Record<string, Answers>
  /** Those that answers name, by their ids. */
  files: ReadonlyMap<string, ShownFile>
  add_ons: AddOnsOfBooking
  grants: Grant[]
  /** New addresses that wait for their code. */
  pending_addresses: PendingAddress[]
  money: OrderMoney
  /** The fees of its order that it bears. */
  fees: FeeLine[]
  /** See `StandingFacts`. */
  owes_fee: boolean
  rebooked_from: RebookedBooking | null
  /** The main one of what it became. */
  rebooked_to: RebookedBooking | null
  /** The bookings of those who went to other events by the same rebooking. */
  rebooked_to_others: RebookedBooking[]
  /** The booking that this one is in addition to (SPEC V27), and those that are in addition to this one. */
  additional_to: LinkedBooking | null
  additional: LinkedBooking[]
  /** The other bookings that came of the rebooking that this one came of. */
  rebooked_with: RebookedBooking[]
  refund_cases: InferTypeOf<typeof RefundCase>[]
  /** What staff took or paid out by hand, the oldest first. */
  receipts: InferTypeOf<typeof Receipt>[]
  /** What keeps payment reminders from it. */
  dunning_blocks: DunningBlock[]
}

export type BookingAndEvent = Pick<BookingFacts, "booking" | "event">

/** What an edit may change of a booking, and the event whose rules say so. */
export type MasterData = Pick<BookingFacts, "booking" | "event" | "answers" | "files" | "add_ons">

/** Everything about one booking that its pages show. Throws `booking_not_found`. */
export async function loadBooking(container: MedusaContainer, id: string): Promise<BookingFacts> {
  const bookings = container.resolve<BookingModuleService>(BOOKING_MODULE)
  const booking = await readBooking(container, id)
  const [
    event,
    answers,
    grants,
    pending_addresses,
    money,
    owes_fee,
    [origin],
    successors,
    refund_cases,
    dunning_blocks,
    receipts,
    cancellations,
  ] = await Promise.all([
    readEvent(container, booking.event_id),
    loadAnswers(container, id),
    loadGrants(container, id),
    loadPendingAddresses(container, id),
    loadOrderMoney(container, booking.order_id),
    owesFee(container, booking),
    bookings.listRebookings({ to_booking_id: id }, { select: ["from_booking_id", "is_main"] }),
    bookings.listRebookings(
      { from_booking_id: id },
      { select: ["to_booking_id"], order: { is_main: "DESC", id: "ASC" } }
    ),
    bookings.listRefundCases({ booking_id: id }, { order: { created_at: "ASC" } }),
    loadDunningBlocks(container, booking),
    bookings.listReceipts({ booking_id: id }, { order: { paid_at: "ASC", id: "ASC" } }),
    bookings.listCancellations({ booking_id: id }, { select: ["id"] }),
  ])
  const [files, add_ons, rebooked_from, rebooked, linked, rebooked_with] = await Promise.all([
    loadFiles(container, event.questions, answers),
    addOnsOfBooking(container, booking, event),
    loadRebooked(container, origin?.from_booking_id),
    Promise.all(successors.map(({ to_booking_id }) => loadRebooked(container, to_booking_id))),
    loadAdditional(container, booking),
    loadSiblings(container, origin?.from_booking_id, id),
  ])
  const [rebooked_to = null, ...others] = rebooked
  return {
    booking,
    event,
    answers,
    files,
    add_ons,
    grants,
    pending_addresses,
    money,
    fees: ownFees(money.fees, {
      cancellation_ids: cancellations.map((one) => one.id),
      is_main: origin?.is_main ?? false,
    }),
    owes_fee,
    rebooked_from,
    rebooked_to,
    rebooked_to_others: others.flatMap((one) => one ?? []),
    ...linked,
    rebooked_with,
    refund_cases,
    dunning_blocks,
    receipts,
  }
}

/** A booking and the event whose rules hold for it. Throws `booking_not_found`. */
export async function loadBookingAndEvent(container: MedusaContainer, id: string): Promise<BookingAndEvent> {
  const booking = await readBooking(container, id)
  return { booking, event: await readEvent(container, booking.event_id) }
}

/** A booking without its order and what became of it: all that an edit can have changed. Throws `booking_not_found`. */
export async function loadMasterData(container: MedusaContainer, id: string): Promise<MasterData> {
  const [{ booking, event }, answers] = await Promise.all([
    loadBookingAndEvent(container, id),
    loadAnswers(container, id),
  ])
  const [files, add_ons] = await Promise.all([
    loadFiles(container, event.questions, answers),
    addOnsOfBooking(container, booking, event),
  ])
  return { booking, event, answers, files, add_ons }
}

async function readBooking(container: MedusaContainer, id: string): Promise<BookingFacts["booking"]> {
  const bookings = container.resolve<BookingModuleService>(BOOKING_MODULE)
  const [booking] = await bookings.listBookings({ id }, { relations: ["participants"] })
  if (!booking) throw new RefusalError({ code: "booking_not_found" })
  return { ...booking, participants: [...booking.participants].sort((a, b) => a.position - b.position) }
}

async function readEvent(container: MedusaContainer, id: string): Promise<StoredEvent> {
  const [event] = await container.resolve<EventModuleService>(EVENT_MODULE).loadEvents([id])
  if (!event) throw new RefusalError({ code: "event_not_found" })
  return event
}

async function loadPendingAddresses(container: MedusaContainer, booking_id: string): Promise<PendingAddress[]> {
  const bookings = container.resolve<BookingModuleService>(BOOKING_MODULE)
  const proofs = await bookings.listAddressProofs({ booking_id, expires_at: { $gte: new Date() } })
  return proofs.map(({ participant_id, email, expires_at }) => {
    return { participant_id, email, expires_at: new Date(expires_at).toISOString() }
  })
}
