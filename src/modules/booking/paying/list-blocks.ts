import type { Sql } from "../sql/sql"
import type { DunningScope } from "./dunning"

/** A dunning block with the booking that it was set at; nothing personal of a booker who was erased. */
export type ListedBlock = {
  id: string
  scope: DunningScope
  reason: string
  created_at: Date
  booking_id: string
  number: string
  first_name: string | null
  last_name: string | null
  email: string
}

/** One page of those whom nobody reminds to pay, the oldest first: it has been forgotten longest. */
export async function pageOfBlocks(
  sql: Sql,
  { offset, limit }: { offset: number; limit: number }
): Promise<{ blocks: ListedBlock[]; count: number }> {
  const [counted] = await sql.execute<{ count: number }>(
    "select count(*)::int as count from booking_dunning_block where deleted_at is null"
  )
  const blocks = await sql.execute<ListedBlock>(
    `select block.id, block.scope, block.reason, block.created_at, block.booking_id,
       booking.number, booking.first_name, booking.last_name, booking.email
     from booking_dunning_block block join booking on booking.id = block.booking_id
     where block.deleted_at is null order by block.created_at, block.id limit ? offset ?`,
    [limit, offset]
  )
  return { blocks, count: counted?.count ?? 0 }
}
