import { DataTable, NoRecords } from "@medusajs/dashboard/components"
import { CheckCircle } from "@medusajs/icons"
import { Container } from "@medusajs/ui"
import { useSearchParams } from "react-router-dom"
import { useOverdue } from "../../lib/overdue"
import { listQuery, PAGE_SIZE } from "../../lib/table/list-query"
import { useText } from "../../lib/text/use-text"
import { LoadError } from "../page/load-error"
import { Section } from "../page/section"
import { useOverdueColumns } from "./overdue-columns"

/** Who has not paid in time, the longest first, and what to do about it (SPEC V15, V16). */
export function OverdueList() {
  const { t } = useText()
  const [params] = useSearchParams()
  const { offset } = listQuery(params)
  const overdue = useOverdue({ offset, limit: PAGE_SIZE })
  const columns = useOverdueColumns()
  if (overdue.isError) {
    return (
      <Section title={t("overdue.title")} level="h1">
        <LoadError error={overdue.error} retry={overdue.refetch} />
      </Section>
    )
  }
  return (
    <Container className="p-0">
      <DataTable
        heading={t("overdue.title")}
        headingLevel="h1"
        subHeading={t("overdue.hint")}
        data={overdue.data?.bookings}
        rowCount={overdue.data?.count ?? 0}
        columns={columns}
        getRowId={({ id }) => id}
        rowHref={({ id }) => `/bookings/${id}`}
        pageSize={PAGE_SIZE}
        isLoading={overdue.isPending}
        enableSearch={false}
        emptyState={{ empty: { custom: <NobodyLate /> } }}
      />
    </Container>
  )
}

function NobodyLate() {
  const { t } = useText()
  const icon = <CheckCircle className="text-ui-fg-subtle" />
  return <NoRecords className="h-[220px]" icon={icon} title={t("overdue.empty")} message={t("overdue.empty_hint")} />
}
