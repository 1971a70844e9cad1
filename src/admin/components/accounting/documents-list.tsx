import { DataTable } from "@medusajs/dashboard/components"
import { Container } from "@medusajs/ui"
import { useSearchParams } from "react-router-dom"
import type { AccountingPeriod } from "../../../domain/accounting/period"
import { useAccountingWords, useDocumentsOfPeriod } from "../../lib/accounting/accounts"
import { listQuery, PAGE_SIZE } from "../../lib/table/list-query"
import { useText } from "../../lib/text/use-text"
import { LoadError } from "../page/load-error"
import { useDocumentColumns } from "./document-columns"
import { NothingListed } from "./nothing-listed"

/** The invoices and cancellation invoices of a period, each with its PDF (SPEC V10, V34). */
export function DocumentsList({ period }: { period: AccountingPeriod }) {
  const { t } = useText()
  const words = useAccountingWords()
  const [params] = useSearchParams()
  const { offset } = listQuery(params)
  const documents = useDocumentsOfPeriod({ ...period, offset, limit: PAGE_SIZE })
  const columns = useDocumentColumns()
  const nothing = <NothingListed title={t("accounting.no_documents")} hint={t("accounting.empty_hint")} />
  return (
    <Container className="p-0">
      {documents.isError ? (
        <LoadError error={documents.error} retry={documents.refetch} />
      ) : (
        <DataTable
          heading={words.sheet.documents}
          headingLevel="h2"
          data={documents.data?.documents}
          rowCount={documents.data?.count ?? 0}
          columns={columns}
          getRowId={({ id }) => id}
          pageSize={PAGE_SIZE}
          isLoading={documents.isPending}
          enableSearch={false}
          emptyState={{ empty: { custom: nothing } }}
        />
      )}
    </Container>
  )
}
