import { DataTable } from "@medusajs/dashboard/components"
import { Container } from "@medusajs/ui"
import { useSearchParams } from "react-router-dom"
import type { AccountingPeriod } from "../../../domain/accounting/period"
import { useAccountingWords, useMovementsOfPeriod } from "../../lib/accounting/accounts"
import { listQuery, PAGE_SIZE } from "../../lib/table/list-query"
import { useText } from "../../lib/text/use-text"
import { LoadError } from "../page/load-error"
import { useMovementColumns } from "./movement-columns"
import { NothingListed } from "./nothing-listed"

/** The money that came and went in a period, as it was booked. */
export function MovementsList({ period }: { period: AccountingPeriod }) {
  const { t } = useText()
  const words = useAccountingWords()
  const [params] = useSearchParams()
  const { offset } = listQuery(params)
  const movements = useMovementsOfPeriod({ ...period, offset, limit: PAGE_SIZE })
  const columns = useMovementColumns()
  const nothing = <NothingListed title={t("accounting.no_movements")} hint={t("accounting.empty_hint")} />
  return (
    <Container className="p-0">
      {movements.isError ? (
        <LoadError error={movements.error} retry={movements.refetch} />
      ) : (
        <DataTable
          heading={words.sheet.movements}
          headingLevel="h2"
          data={movements.data?.movements}
          rowCount={movements.data?.count ?? 0}
          columns={columns}
          getRowId={({ id }) => id}
          pageSize={PAGE_SIZE}
          isLoading={movements.isPending}
          enableSearch={false}
          emptyState={{ empty: { custom: nothing } }}
        />
      )}
    </Container>
  )
}
