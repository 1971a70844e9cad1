import { DataTable } from "@medusajs/dashboard/components"
import { Container, Heading } from "@medusajs/ui"
import { useSearchParams } from "react-router-dom"
import { useAccountingWords, useOpenAmounts } from "../../lib/accounting/accounts"
import { openTotals } from "../../lib/accounting/figures"
import type { OpenPage } from "../../lib/contract/accounting"
import { listQuery, PAGE_SIZE } from "../../lib/table/list-query"
import { useText } from "../../lib/text/use-text"
import { LoadError } from "../page/load-error"
import { Note } from "../page/note"
import { FigureTable } from "./figure-table"
import { NothingListed } from "./nothing-listed"
import { useOpenColumns } from "./open-columns"

/** What customers owe the shop and the shop them, by age, and for which bookings. */
export function OpenList() {
  const { t } = useText()
  const words = useAccountingWords()
  const [params] = useSearchParams()
  const { offset } = listQuery(params)
  const open = useOpenAmounts({ offset, limit: PAGE_SIZE })
  const columns = useOpenColumns()
  const nothing = <NothingListed title={t("accounting.open_none")} hint={t("accounting.open_none_hint")} />
  return (
    <Container className="divide-y p-0">
      {open.isError ? (
        <LoadError error={open.error} retry={open.refetch} />
      ) : (
        <>
          <DataTable
            heading={words.sheet.open}
            headingLevel="h2"
            subHeading={t("accounting.open_as_of")}
            data={open.data?.open}
            rowCount={open.data?.count ?? 0}
            columns={columns}
            getRowId={({ side, booking_id, since, amount }) => [side, booking_id, since, amount].join(" ")}
            rowHref={({ booking_id }) => `/bookings/${booking_id}`}
            pageSize={PAGE_SIZE}
            isLoading={open.isPending}
            enableSearch={false}
            emptyState={{ empty: { custom: nothing } }}
          />
          {open.data && open.data.totals.length > 0 && <Ages open={open.data} />}
        </>
      )}
    </Container>
  )
}

function Ages({ open: { totals, complete } }: { open: OpenPage }) {
  const { t, language } = useText()
  const words = useAccountingWords()
  return (
    <>
      {!complete && <Note>{t("accounting.open_incomplete")}</Note>}
      <div className="grid gap-6 px-6 py-4 xl:grid-cols-2">
        {openTotals(totals, { words, t, language }).map((figures) => (
          <div key={figures.label} className="flex min-w-0 flex-col gap-y-2">
            <Heading level="h3">{figures.label}</Heading>
            <FigureTable {...figures} />
          </div>
        ))}
      </div>
    </>
  )
}
