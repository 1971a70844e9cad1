import type { Context } from "@medusajs/framework/types"
import { InjectTransactionManager, MedusaContext } from "@medusajs/framework/utils"
import { byRank, type StoredAddOn, storedAddOn } from "../add-ons/stored-add-on"
import { replaceJson } from "../replace-json"
import type { AddOnChange, NewAddOn } from "../stored-event"
import { EventStore } from "./store"

/** What events offer besides their tickets. */
export class OfferingService extends EventStore {
  /** What events offer besides their tickets, in order; what is switched off too. */
  async addOnsOf(eventIds: string[]): Promise<StoredAddOn[]> {
    const addOns = await this.listAddOns({ event_id: eventIds })
    return addOns.map(storedAddOn).sort(byRank)
  }

  /** The same, each with the start of its event: of several that offer the same the soonest gets it. */
  async addOnsBySitting(eventIds: string[]): Promise<(StoredAddOn & { starts_at: Date })[]> {
    const addOns = await this.addOnsOf(eventIds)
    if (addOns.length === 0) return []
    const events = await this.listEvents({ id: eventIds }, { select: ["id", "starts_at"], take: eventIds.length })
    const starts = new Map(events.map(({ id, starts_at }) => [id, starts_at]))
    return addOns.map((addOn) => ({ ...addOn, starts_at: starts.get(addOn.event_id) ?? new Date(0) }))
  }

  /** Adds an add-on to an event. */
  @InjectTransactionManager()
  async writeAddOn(addOn: NewAddOn, @MedusaContext() context: Context = {}): Promise<{ id: string }> {
    const { ticket_type_ids, ...columns } = addOn
    const { id } = await this.createAddOns(columns, context)
    await replaceJson(context, "booking_add_on", id, { ticket_type_ids: ticket_type_ids ?? undefined })
    return { id }
  }

  /** Changes an add-on's own data. */
  @InjectTransactionManager()
  async changeAddOn(id: string, fields: AddOnChange, @MedusaContext() context: Context = {}): Promise<void> {
    const { ticket_type_ids, ...columns } = fields
    await this.updateAddOns({ ...columns, id }, context)
    await replaceJson(context, "booking_add_on", id, { ticket_type_ids })
  }
}
