import type { CustomerDTO, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { updateCustomersWorkflow } from "@medusajs/medusa/core-flows"
import { planContactSync, SYNCED_FIELDS, type SyncedFields } from "../../domain/contact-sync/plan-contact-sync"
import { BOOKING_MODULE, type BookingModuleService } from "../../modules/booking"
import type { LeasedMessage } from "../../modules/booking/outbox/lease"
import { type LoggedChange, loadLogEntry } from "../outbox/mails/log-entry"
import { loadSettings } from "../settings/load-settings"

/** Customers with one address: an account and a guest, and some that others made. */
const MAX_CUSTOMERS = 10

/** A person of the booking whom the edit changed, and the customers that are to follow. */
type Followed = { person: SyncedFields; changed: string[]; customers: CustomerDTO[]; owns_order: boolean }

/**
 * Carries an edit over to the Medusa customers of booker and participants: the customer of the order, and those that have
 * a participant's address. The history says so first, once, so that no crash leaves a change that nobody is told of;
 * doing it again changes nothing (SPEC P19, P20).
 */
export async function syncContacts(container: MedusaContainer, message: LeasedMessage): Promise<void> {
  const bookings = container.resolve<BookingModuleService>(BOOKING_MODULE)
  const [booking] = await bookings.listBookings({ id: message.booking_id ?? "" }, { relations: ["participants"] })
  if (!booking || booking.anonymised_at || !(await loadSettings(container)).contact_sync) return

  const entry = await loadLogEntry({ bookings, message })
  const booker = { person: booking, changed: changedOf(entry, "booking"), owns_order: true }
  const followed: Followed[] = [{ ...booker, customers: await orderCustomer(container, booking.order_id) }]
  for (const person of booking.participants) {
    const changed = changedOf(entry, person.id)
    const customers = changed.length > 0 && person.email ? await customersAt(container, person.email) : []
    followed.push({ person, changed, customers, owns_order: false })
  }
  const done = new Set<string>()
  for (const { customers, ...edit } of followed.filter(({ changed }) => changed.length > 0)) {
    for (const customer of customers) {
      if (done.has(customer.id)) continue
      done.add(customer.id)
      const changes = planContactSync(customer, { ...edit, by_staff: entry.by === "staff" })
      if (changes.length === 0) continue
      await bookings.noteContactSync({ booking_id: booking.id, entry_id: message.payload.entry_id ?? "", changes })
      const update = Object.fromEntries(changes.map(({ field, after }) => [field, after]))
      await updateCustomersWorkflow(container).run({ input: { selector: { id: customer.id }, update } })
    }
  }
}

function changedOf({ changes }: LoggedChange, subject: string): string[] {
  const synced: readonly string[] = SYNCED_FIELDS
  return changes
    .filter((change) => change.subject === subject && synced.includes(change.field))
    .map(({ field }) => field)
}

async function orderCustomer(container: MedusaContainer, orderId: string): Promise<CustomerDTO[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "order", fields: ["customer_id"], filters: { id: orderId } })
  const ids = data.flatMap(({ customer_id }) => customer_id ?? [])
  return ids.length === 0 ? [] : container.resolve(Modules.CUSTOMER).listCustomers({ id: ids })
}

function customersAt(container: MedusaContainer, email: string): Promise<CustomerDTO[]> {
  return container.resolve(Modules.CUSTOMER).listCustomers({ email }, { take: MAX_CUSTOMERS })
}
