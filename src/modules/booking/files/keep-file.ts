import { RefusalError } from "../../../domain/refusal/refusal-error"
import { insert, type Sql } from "../sql/sql"
import type { FileHolder } from "./named-files"

/** Of one cart or booking: two for each of 200 participants, and some to spare. */
export const MAX_FILES = 500

export type NewFile = {
  id: string
  holder: FileHolder
  participant_id: string | null
  question_id: string
  name: string
  type: string
  size: number
  sha256: string
  key: string
  salt: string
}

/** Remembers a file whose content is stored. Throws `too_many_files` where its cart or booking has enough of them. */
export async function keepFile(sql: Sql, { holder, ...file }: NewFile): Promise<void> {
  const [column, id] = "cart_id" in holder ? ["cart_id", holder.cart_id] : ["booking_id", holder.booking_id]
  const [held] = await sql.execute<{ files: number }>(
    `select count(*)::int as files from booking_file where ${column} = ? and erased_at is null and deleted_at is null`,
    [id]
  )
  if ((held?.files ?? 0) >= MAX_FILES) throw new RefusalError({ code: "too_many_files", most: MAX_FILES })
  await insert(sql, "booking_file", { ...file, ...holder })
}
