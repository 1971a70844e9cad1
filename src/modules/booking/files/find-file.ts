import { RefusalError } from "../../../domain/refusal/refusal-error"
import type { Sql } from "../sql/sql"
import { LINE, NAMES } from "./named-files"

/** A file with all that opening it takes. */
export type StoredFile = { id: string; name: string; type: string; size: number; key: string; salt: string }

export type FileWanted = {
  file_id: string
  booking_id: string
  /** Set where a participant's own link asks: only what came through it or stands in the own answers. */
  onlyParticipant: string | null
}

/** The file of a booking; throws `file_not_found`, the same for one that is erased, of another booking, or of nobody. */
export async function findFile(sql: Sql, { file_id, booking_id, onlyParticipant }: FileWanted): Promise<StoredFile> {
  const [file] = await sql.execute<StoredFile>(
    `${LINE} select id, name, type, size, key, salt from booking_file file
     where id = ? and erased_at is null and deleted_at is null and booking_id in (select id from line)
     and (?::text is null or (booking_id = ? and participant_id = ?)
          or exists (select from booking_answer answer
                     where answer.booking_id = ? and answer.participant_id = ? and ${NAMES}))`,
    [booking_id, file_id, onlyParticipant, booking_id, onlyParticipant, booking_id, onlyParticipant]
  )
  if (!file) throw new RefusalError({ code: "file_not_found" })
  return file
}
