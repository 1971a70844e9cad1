import type { AddOn } from "../../../domain/add-on/add-on"

/** An add-on as rules know it, with its event and place. */
export type StoredAddOn = AddOn & { event_id: string; rank: number }

type Row = Omit<StoredAddOn, "ticket_type_ids" | "available_from" | "available_until"> & {
  ticket_type_ids: unknown
  available_from: Date | string | null
  available_until: Date | string | null
}

/** A row of `booking_add_on`; Medusa's types know nothing of what its JSON holds. */
export function storedAddOn(row: Row): StoredAddOn {
  const { id, event_id, variant_id, title, level, min, max, status, rank } = row
  return {
    id,
    event_id,
    variant_id,
    title,
    level,
    ticket_type_ids: row.ticket_type_ids as AddOn["ticket_type_ids"],
    min,
    max,
    status,
    available_from: iso(row.available_from),
    available_until: iso(row.available_until),
    rank,
  }
}

/** In the order in which they are offered. */
export function byRank(a: StoredAddOn, b: StoredAddOn): number {
  return a.rank - b.rank || (a.id < b.id ? -1 : 1)
}

function iso(instant: Date | string | null): string | null {
  return instant === null ? null : new Date(instant).toISOString()
}
