import type { Sql } from "../sql/sql"

/** A file that no answer names is kept so long: its form may still be open. */
const STRAY = "interval '1 day'"
/** A registration keeps its files so long after it was last changed; a cart that was left lying does not keep them for ever. */
const REGISTERED = "interval '30 days'"

/** What erasing a file does at once: its name is gone, and without its salt its content cannot be opened any more. */
export const ERASE = "erased_at = now(), name = '', salt = '', sha256 = '', updated_at = now()"

/** A file whose content is still in the file module. */
export type ErasedFile = { id: string; key: string }

/**
 * Erases up to `limit` files that no answer of a booking and no registration of a cart names. A file that somebody is
 * naming at this moment is locked, and skipped. @returns how many
 */
export async function eraseStrayFiles(sql: Sql, limit: number): Promise<number> {
  const erased = await sql.execute(
    `with stray as (
       select file.id from booking_file file
       where file.erased_at is null and file.deleted_at is null and file.created_at < now() - ${STRAY}
       and not exists (select from booking_answer answer where answer.deleted_at is null
                       and answer.value->>'value' like 'bfil%' and answer.value->>'value' = file.id)
       and not exists (select from booking_registration said where said.cart_id = file.cart_id and file.booking_id is null
                       and said.deleted_at is null and said.updated_at > now() - ${REGISTERED}
                       and strpos(concat(said.answers, said.lines), '"' || file.id || '"') > 0)
       order by file.created_at limit ? for update skip locked
     )
     update booking_file set ${ERASE} where id in (select id from stray) returning id`,
    [limit]
  )
  return erased.length
}

/** Files whose content is to be taken out of the file module, the longest erased first. */
export async function erasedFiles(sql: Sql, limit: number): Promise<ErasedFile[]> {
  return sql.execute<ErasedFile>(
    "select id, key from booking_file where erased_at is not null and deleted_at is null order by erased_at, id limit ?",
    [limit]
  )
}

/** The content is gone; nothing is left to remember. */
export async function forgetFile(sql: Sql, id: string): Promise<void> {
  await sql.execute("delete from booking_file where id = ? and erased_at is not null", [id])
}
