import { ArrowDownTray } from "@medusajs/icons"
import { Button, Heading, Text, toast } from "@medusajs/ui"
import { useState } from "react"
import type { AccountingPeriod } from "../../../domain/accounting/period"
import { useAccounts, useExportAccounts } from "../../lib/accounting/accounts"
import { useMessage } from "../../lib/text/use-message"
import { useText } from "../../lib/text/use-text"
import { PrintSheet } from "./print-sheet"

/** The page's name, by whose clock its days end, and what takes the period out of it. */
export function AccountingHeader({ period }: { period: AccountingPeriod | null }) {
  const { t } = useText()
  return (
    <div className="flex flex-wrap items-center justify-between gap-3 px-6 py-4">
      <div className="min-w-0">
        <Heading level="h1">{t("accounting.title")}</Heading>
        {period && <Hint period={period} />}
      </div>
      {period && <TakeAlong period={period} />}
    </div>
  )
}

function Hint({ period }: { period: AccountingPeriod }) {
  const { t } = useText()
  const { data } = useAccounts(period)
  return (
    <Text size="small" className="text-ui-fg-subtle min-h-5">
      {data && t("accounting.hint", { timezone: data.timezone })}
    </Text>
  )
}

function TakeAlong({ period }: { period: AccountingPeriod }) {
  const { t } = useText()
  const message = useMessage()
  const exporting = useExportAccounts()
  const [printing, setPrinting] = useState(false)
  return (
    <div className="flex gap-x-2">
      <Button size="small" variant="secondary" isLoading={printing} onClick={() => setPrinting(true)}>
        {t("accounting.print")}
      </Button>
      <Button
        size="small"
        variant="secondary"
        isLoading={exporting.isPending}
        onClick={() => exporting.mutate(period, { onError: (error) => toast.error(message(error)) })}
      >
        <ArrowDownTray />
        {t("accounting.export")}
      </Button>
      {printing && <PrintSheet period={period} over={() => setPrinting(false)} />}
    </div>
  )
}
