import type { BornePrefix } from "../../../domain/document/free-prefixes"
import type { Sql } from "../sql/sql"

/** What numbers have begun with in the years from one on, of each kind. */
export async function bornePrefixes(sql: Sql, fromYear: number): Promise<BornePrefix[]> {
  return sql.execute<BornePrefix>(
    `select distinct kind, year, regexp_replace(number, year || '-[0-9]+$', '') as prefix
     from booking_document where year >= ? order by year desc, kind`,
    [fromYear]
  )
}
