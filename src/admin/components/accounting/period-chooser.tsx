import { Input, Label } from "@medusajs/ui"
import { useId } from "react"
import { useSearchParams } from "react-router-dom"
import type { AccountingPeriod } from "../../../domain/accounting/period"
import { PERIODS, type PeriodChoice } from "../../lib/accounting/period"
import { useText } from "../../lib/text/use-text"
import { Segments } from "../page/segments"

type PeriodChooserProps = { choice: PeriodChoice; period: AccountingPeriod | null }

/** A usual period, or one's own from a day to a day. It lives in the address. */
export function PeriodChooser({ choice, period }: PeriodChooserProps) {
  const { t } = useText()
  const options = PERIODS.map((value) => ({ value, label: t(`accounting.period.${value}`) }))
  return (
    <div className="flex min-w-0 max-w-full flex-wrap items-end gap-4">
      <div className="max-w-full overflow-x-auto whitespace-nowrap">
        <Segments name="period" label={t("accounting.period.label")} value={choice} options={options} />
      </div>
      {choice === "own" && (
        <div className="flex gap-x-2">
          <DayInput name="from" shown={period?.from} />
          <DayInput name="to" shown={period?.to} />
        </div>
      )}
    </div>
  )
}

function DayInput({ name, shown = "" }: { name: "from" | "to"; shown?: string }) {
  const { t } = useText()
  const id = useId()
  const [params, setParams] = useSearchParams()
  const choose = (day: string) =>
    setParams(
      (before) => {
        before.set(name, day)
        before.delete("offset")
        return before
      },
      { replace: true }
    )
  return (
    <div className="flex flex-col gap-y-1">
      <Label size="xsmall" htmlFor={id}>
        {t(`accounting.period.${name}`)}
      </Label>
      <Input
        id={id}
        type="date"
        size="small"
        value={params.get(name) ?? shown}
        onChange={({ target }) => choose(target.value)}
      />
    </div>
  )
}
