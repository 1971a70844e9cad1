import { Container, Heading } from "@medusajs/ui"
import type { Accounts } from "../../../domain/accounting/accounts"
import type { AccountingPeriod } from "../../../domain/accounting/period"
import { useAccountingWords, useAccounts } from "../../lib/accounting/accounts"
import { totalsOf } from "../../lib/accounting/figures"
import { useText } from "../../lib/text/use-text"
import { LoadError } from "../page/load-error"
import { Section } from "../page/section"
import { SectionSkeleton } from "../page/skeletons"
import { FigureTable } from "./figure-table"
import { NothingListed } from "./nothing-listed"
import { TiesOut } from "./ties-out"

/** The totals of a period, a card for each currency. */
export function AccountsOverview({ period }: { period: AccountingPeriod }) {
  const { t } = useText()
  const accounts = useAccounts(period)
  if (accounts.isPending) return <SectionSkeleton rows={6} />
  if (accounts.isError) {
    return (
      <Container className="p-0">
        <LoadError error={accounts.error} retry={accounts.refetch} />
      </Container>
    )
  }
  if (accounts.data.accounts.length === 0) {
    return (
      <Container className="p-0">
        <NothingListed title={t("accounting.empty")} hint={t("accounting.empty_hint")} />
      </Container>
    )
  }
  return accounts.data.accounts.map((one) => <OfCurrency key={one.currency_code} accounts={one} />)
}

function OfCurrency({ accounts }: { accounts: Accounts }) {
  const { t, language } = useText()
  const words = useAccountingWords()
  return (
    <Section title={accounts.currency_code.toUpperCase()}>
      <div className="px-6 py-4">
        <TiesOut accounts={accounts} />
      </div>
      <div className="gap-6 px-6 pt-4 xl:columns-2">
        {totalsOf(accounts, { words, t, language }).map((figures) => (
          <div key={figures.label} className="flex min-w-0 break-inside-avoid flex-col gap-y-2 px-px pb-6">
            <Heading level="h3">{figures.label}</Heading>
            <FigureTable {...figures} />
          </div>
        ))}
      </div>
    </Section>
  )
}
