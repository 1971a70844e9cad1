import type { AddOn, TakenAddOn } from "../../../domain/add-on/add-on"
import type { AddOnPlan, AddOnStock } from "../../../domain/add-on/plan-add-ons"
import type { EditRequest } from "../../../domain/editing/edit"
import { moveSeats } from "../seats/move-seats"
import { insertAll, newId, type Sql } from "../sql/sql"

/** What the booking's event offers, and what of that is free in the currency of the order. */
export type OfferedAddOns = { offered: (AddOn & { event_id: string })[]; free: string[] }

type AskingEdit = {
  booking_id: string
  addOns: OfferedAddOns
  request: Pick<EditRequest, "add_ons">
  actor: { type: AddOnStock["actor"] }
  now: string
}

/** What an edit of add-ons is planned from; one that names none reads nothing. */
export async function readAddOnStock(sql: Sql, { booking_id, addOns, request, actor, now }: AskingEdit) {
  const stock: AddOnStock = { ...addOns, taken: [], left: {}, actor: actor.type, now }
  if (!request.add_ons?.length || addOns.offered.length === 0) return stock
  const taken = await readTaken(sql, booking_id)
  const counters = await sql.execute<{ id: string; left: number | null }>(
    `select id, capacity + overbooked - taken as left from booking_seat_counter
     where id in (${addOns.offered.map(() => "?").join(", ")}) and deleted_at is null`,
    addOns.offered.map(({ id }) => id)
  )
  return { ...stock, taken, left: Object.fromEntries(counters.map(({ id, left }) => [id, left])) }
}

/** What a booking has of its event's add-ons. */
async function readTaken(sql: Sql, bookingId: string): Promise<TakenAddOn[]> {
  return sql.execute<TakenAddOn>(
    `select add_on_id, participant_id, quantity, line_item_id from booking_add_on_taken
     where booking_id = ? and deleted_at is null order by id`,
    [bookingId]
  )
}

/** Writes what was taken; a number of 0 is no row. */
export async function insertTaken(sql: Sql, booking_id: string, taken: readonly TakenAddOn[]): Promise<void> {
  const rows = taken.filter(({ quantity }) => quantity > 0)
  await insertAll(
    sql,
    "booking_add_on_taken",
    rows.map(({ add_on_id, participant_id, quantity, line_item_id }) => {
      return { id: newId("badt"), booking_id, add_on_id, participant_id, quantity, line_item_id }
    })
  )
}

/**
 * Writes a plan of free add-ons, and moves their counters with it: a booking never has more than it claimed. Throws
 * `add_on_sold_out` where somebody else was quicker.
 */
export async function writeAddOns(
  sql: Sql,
  bookingId: string,
  offered: OfferedAddOns["offered"],
  plan: Pick<AddOnPlan, "free" | "taken">
): Promise<void> {
  for (const { add_on_id, participant_id } of plan.free) {
    await sql.execute(
      `delete from booking_add_on_taken where booking_id = ? and add_on_id = ? and line_item_id is null
         and participant_id is not distinct from ?`,
      [bookingId, add_on_id, participant_id]
    )
  }
  await insertTaken(
    sql,
    bookingId,
    plan.free.map((own) => ({ ...own, line_item_id: null }))
  )
  await claimAddOns(sql, bookingId, offered, plan.taken)
}

/** Makes the booking's claims on these add-ons exactly what it has of them; one claim stands for all its order lines. */
async function claimAddOns(sql: Sql, bookingId: string, offered: OfferedAddOns["offered"], taken: AddOnPlan["taken"]) {
  const lines = taken.flatMap(({ add_on_id, quantity }) => {
    const event_id = offered.find(({ id }) => id === add_on_id)?.event_id ?? ""
    return quantity > 0 ? [{ line_id: add_on_id, add_on_id, event_id, quantity }] : []
  })
  const touched = taken.map(({ add_on_id }) => add_on_id)
  await moveSeats(sql, [bookingId], { kind: "booking", id: bookingId }, lines, touched)
}
