import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { type MovementAmounts, movementOf } from "../../../domain/accounting/movement"
import type { MovementLine } from "../../../domain/accounting/sheets/movements"
import { type Minor, minor } from "../../../domain/money/minor"
import { type Settlement, settledOutside } from "../../../domain/rebooking/settle"
import { ENTRIES_OF_PERIOD, WITH_RECORDS } from "./entry-rows"

/** A movement of money, by the time of its entry in the order's books. */
export type Movement = MovementLine & { id: string }

/** `before` is not in it. */
export type MovementsWanted = { from: Date; before: Date; currency_code: string | null }

type Row = Pick<Movement, "id" | "at" | "order_id" | "order_number" | "currency_code" | "paper" | "paper_at"> &
  Pick<Movement, "booking_id" | "booking_number"> & {
    reference: string
    booked: number | null
    booked_together: number
    is_first: boolean
    moved: number | null
    received: Minor | null
    paid_back: Minor | null
    settlement: Settlement | null
    new_total: number | null
    settled_outside: boolean
    provider_id: string | null
    receipt_kind: string | null
    channel: string | null
  }

/** One page of the movements of a period, the oldest first. */
export async function movementsOfPeriod(
  container: MedusaContainer,
  wanted: MovementsWanted,
  { offset, limit }: { offset: number; limit: number }
): Promise<Movement[]> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await database.raw<{ rows: Row[] }>(WITH_RECORDS, [...values(wanted), offset, limit])
  return rows.map(movement)
}

export async function countMovementsOfPeriod(container: MedusaContainer, wanted: MovementsWanted): Promise<number> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const counted = `select count(*)::int as count from (${ENTRIES_OF_PERIOD}) entries`
  const { rows } = await database.raw<{ rows: { count: number }[] }>(counted, values(wanted))
  return rows[0]?.count ?? 0
}

function values({ from, before, currency_code }: MovementsWanted) {
  return [from, before, currency_code, currency_code]
}

function movement(row: Row): Movement {
  const { id, at, order_id, order_number, booking_id, booking_number, currency_code, paper, paper_at } = row
  const amounts = movementOf({ ...row, moved_minor: ownRecord(row) })
  return {
    ...{ id, at, order_id, order_number, booking_id, booking_number, currency_code, paper, paper_at },
    ...amounts,
    way: wayOf(amounts, row),
  }
}

/** What one of our own records says that moved. */
function ownRecord({ received, paid_back, settlement, new_total }: Row): Minor | null {
  if (received !== null) return received
  if (paid_back !== null) return minor(0 - paid_back)
  return settlement && new_total !== null ? settledOutside(settlement, minor(new_total)) : null
}

/** What was settled outside and what a rebooking carried went no way of the shop's. */
function wayOf({ kind }: MovementAmounts, { reference, receipt_kind, channel, provider_id }: Row): string | null {
  if (kind === "settled_outside" || kind === "offset") return null
  return receipt_kind ?? channel ?? provider_id ?? reference
}
