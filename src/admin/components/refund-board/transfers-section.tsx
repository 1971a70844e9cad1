import { Button, Copy, Text } from "@medusajs/ui"
import { useState } from "react"
import { printIban } from "../../../domain/bank/iban"
import { formatMoney } from "../../../domain/money/decimal"
import { type BankPayout, useBankPayouts } from "../../lib/bank-payouts"
import { useText } from "../../lib/text/use-text"
import { LoadError } from "../page/load-error"
import { PageLink } from "../page/page-link"
import { Section } from "../page/section"

/** The transfers that are to be made. Account numbers are fetched when somebody wants to see them: each look is written down. */
export function TransfersSection() {
  const { t } = useText()
  const [wanted, setWanted] = useState(false)
  const { data, isError, error, refetch } = useBankPayouts(wanted)
  const look = (
    <Button size="small" variant="secondary" isLoading={wanted && !data && !isError} onClick={() => setWanted(true)}>
      {t("refund_board.show_accounts")}
    </Button>
  )
  return (
    <Section title={t("refund_board.transfers")} actions={!data && look}>
      {isError && <LoadError error={error} retry={refetch} />}
      {!data && !isError && (
        <Text size="small" className="text-ui-fg-subtle px-6 py-4">
          {t("refund_board.transfers_hint")}
        </Text>
      )}
      {data?.count === 0 && (
        <Text size="small" className="text-ui-fg-muted px-6 py-4">
          {t("refund_board.no_transfers")}
        </Text>
      )}
      {data?.bank_payouts.map((payout) => (
        <Transfer key={payout.refund_case_id} payout={payout} />
      ))}
    </Section>
  )
}

function Transfer({ payout }: { payout: BankPayout }) {
  const { t, language } = useText()
  const { booking_id, number, amount, currency_code, holder, iban } = payout
  return (
    <div className="grid grid-cols-1 gap-x-4 gap-y-1 px-6 py-4 md:grid-cols-[8rem_8rem_1fr_auto]">
      <PageLink strong to={`/bookings/${booking_id}`}>
        {number}
      </PageLink>
      <Text size="small" weight="plus" className="tabular-nums">
        {formatMoney(amount, currency_code, language)}
      </Text>
      <Text size="small" className={holder ? "" : "text-ui-fg-muted"}>
        {holder ?? t("refund_board.account_missing")}
      </Text>
      {iban && (
        <span className="flex items-center gap-x-2">
          <Text size="small" className="font-mono">
            {printIban(iban)}
          </Text>
          <Copy content={iban} />
        </span>
      )}
    </div>
  )
}
