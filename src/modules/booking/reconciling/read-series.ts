import type { SeriesFacts } from "../../../domain/reconciliation/checks/number-series"
import type { Sql } from "../sql/sql"

/** All number series, and what bears their numbers: two or three dozen rows in ten years. */
export async function readSeries(sql: Sql): Promise<SeriesFacts[]> {
  return sql.execute<SeriesFacts>(
    `select series.kind, series.year, series.last, count(distinct document.place)::int as made,
       coalesce(max(document.place), 0) as highest
     from booking_number_series series
     left join (select kind, year, substring(number from '[0-9]+$')::int as place from booking_document) document
       on document.kind = series.kind and document.year = series.year
     where series.deleted_at is null group by series.kind, series.year, series.last order by series.kind, series.year`
  )
}
