import { BOOKING_MODULE, type BookingModuleService } from "../../../modules/booking"
import { holdBookings } from "../../following/hold-bookings"
import { freeExpiredHolds } from "../../selling/free-holds"
import type { RepairInput } from "./repair"

const bookingsOf = ({ container }: RepairInput) => container.resolve<BookingModuleService>(BOOKING_MODULE)

/** A counter's seats are counted again from its claims. */
export async function recount(input: RepairInput): Promise<void> {
  const { finding, actor } = input
  const { subject_id, event_id } = finding
  const now = new Date().toISOString()
  await bookingsOf(input).recountSeats({ counter_id: subject_id, event_id: event_id ?? subject_id, actor, now })
}

/** A booking gets the seats that its participants need, and no others. Throws `event_full`. */
export async function rightBooking(input: RepairInput): Promise<void> {
  const { container, finding, actor } = input
  const booking_id = finding.booking_id ?? ""
  const now = new Date().toISOString()
  await holdBookings(container, [booking_id], () => bookingsOf(input).rightSeats({ booking_id, actor, now }))
}

/** Seats of a booking that is cancelled, or does not exist, go back into sale. */
export async function giveBack(input: RepairInput): Promise<void> {
  if (input.finding.booking_id) return rightBooking(input)
  await bookingsOf(input).releaseSeats(input.finding.subject_id)
}

/** What the job does every minute: a cart that was paid gets its booking, other holds whose time is over are freed. */
export async function settleHolds(input: RepairInput): Promise<void> {
  await bookingsOf(input).endHold(input.finding.subject_id)
  await freeExpiredHolds(input.container)
}
