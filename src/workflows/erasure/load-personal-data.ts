import type { MedusaContainer } from "@medusajs/framework/types"
import { fingerprintOf } from "../../domain/erasure/fingerprint"
import { RefusalError } from "../../domain/refusal/refusal-error"
import { BOOKING_MODULE, type BookingModuleService } from "../../modules/booking"
import type { FamilyMember } from "../../modules/booking/erasure/family"
import type { PersonalRows } from "../../modules/booking/erasure/personal-data"
import { readMedusaData } from "./medusa-data"
import { medusaKeys } from "./medusa-keys"

export type PersonalData = {
  family: FamilyMember[]
  keys: { booking_ids: string[]; order_ids: string[]; cart_ids: string[] }
  /** Ours, and Medusa's. */
  data: { bookings: PersonalRows; shop: PersonalRows }
  fingerprint: string
}

/** Everything that is kept of the people of a booking and its family, and a fingerprint over it. Throws `booking_not_found`. */
export async function loadPersonalData(container: MedusaContainer, bookingId: string): Promise<PersonalData> {
  const bookings = container.resolve<BookingModuleService>(BOOKING_MODULE)
  const family = await bookings.familyOf(bookingId)
  if (family.length === 0) throw new RefusalError({ code: "booking_not_found" })
  const booking_ids = family.map(({ id }) => id)
  const order_ids = [...new Set(family.map(({ order_id }) => order_id))].sort()
  const found = await medusaKeys(container, order_ids)
  const keys = { booking_ids, order_ids, cart_ids: found.cart_ids }
  const data = {
    bookings: await bookings.personalData(keys),
    shop: await readMedusaData(container, { ...found, booking_ids }),
  }
  return { family, keys, data, fingerprint: fingerprintOf(data) }
}
