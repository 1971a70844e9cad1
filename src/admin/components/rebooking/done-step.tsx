import { CheckCircleSolid } from "@medusajs/icons"
import { Heading, Text } from "@medusajs/ui"
import { formatMoney } from "../../../domain/money/decimal"
import { useBooking } from "../../lib/bookings"
import type { Rebooked } from "../../lib/contract/rebooking"
import { useText } from "../../lib/text/use-text"
import { PageLink } from "../page/page-link"

/** Third step: what became of the booking, with the way to each that came out of it. */
export function DoneStep({ done: { booking, bookings } }: { done: Rebooked }) {
  const { t, language } = useText()
  const { totals } = booking
  const money = (amount: typeof totals.open) => formatMoney(amount, totals.currency_code, language)
  return (
    <div className="flex flex-col items-center gap-y-4 py-8 text-center" role="status">
      <CheckCircleSolid className="text-ui-tag-green-icon" />
      <Heading level="h2">{t("rebooking.done")}</Heading>
      <ul className="flex flex-col gap-y-2">
        {bookings.map((id) => (
          <Successor key={id} id={id} />
        ))}
      </ul>
      {totals.open > 0 && <Text size="small">{t("rebooking.left_to_pay", { amount: money(totals.open) })}</Text>}
      {totals.refund_open > 0 && (
        <Text size="small">{t("rebooking.owed_back", { amount: money(totals.refund_open) })}</Text>
      )}
    </div>
  )
}

function Successor({ id }: { id: string }) {
  const { t } = useText()
  const { data: booking } = useBooking(id)
  return (
    <li>
      <PageLink to={`/bookings/${id}`} strong>
        {booking?.number ?? "…"}
      </PageLink>
      <Text size="small" className="text-ui-fg-subtle">
        {booking &&
          t("rebooking.successor", {
            title: booking.event.title,
            count: booking.participants.filter(({ status }) => status !== "cancelled").length,
          })}
      </Text>
    </li>
  )
}
