import { Container, Text } from "@medusajs/ui"
import { useSearchParams } from "react-router-dom"
import { MAX_PERIOD_DAYS } from "../../../domain/accounting/period"
import { chosenPeriod } from "../../lib/accounting/period"
import { filterValue } from "../../lib/table/list-query"
import { useText } from "../../lib/text/use-text"
import { Segments } from "../page/segments"
import { AccountingHeader } from "./accounting-header"
import { AccountsOverview } from "./accounts-overview"
import { DocumentsList } from "./documents-list"
import { MovementsList } from "./movements-list"
import { OpenList } from "./open-list"
import { PeriodChooser } from "./period-chooser"

const TABS = ["overview", "documents", "movements", "open"] as const

/** What a period comes to, for the bookkeeper: to read, to print, to take along as a workbook (SPEC V10, V34). */
export function AccountingPage() {
  const { t } = useText()
  const [params] = useSearchParams()
  const { choice, period } = chosenPeriod(params, new Date())
  const tab = filterValue(params, "tab", TABS) ?? "overview"
  const options = TABS.map((value) => ({ value, label: t(`accounting.tab.${value}`) }))
  return (
    <div className="flex flex-col gap-y-3">
      <Container className="divide-y p-0">
        <AccountingHeader period={period} />
        <div className="flex flex-wrap items-end justify-between gap-4 px-6 py-4">
          <PeriodChooser choice={choice} period={period} />
          <div className="max-w-full overflow-x-auto whitespace-nowrap">
            <Segments name="tab" label={t("accounting.tab.label")} value={tab} options={options} />
          </div>
        </div>
        {!period && (
          <Text role="alert" size="small" className="text-ui-fg-error px-6 py-4">
            {t("accounting.period.wrong", { days: MAX_PERIOD_DAYS })}
          </Text>
        )}
      </Container>
      {period && tab === "overview" && <AccountsOverview period={period} />}
      {period && tab === "documents" && <DocumentsList period={period} />}
      {period && tab === "movements" && <MovementsList period={period} />}
      {tab === "open" && <OpenList />}
    </div>
  )
}
