import { CheckCircleSolid } from "@medusajs/icons"
import { Button, Container, Heading, Text } from "@medusajs/ui"
import { useEffect, useRef } from "react"
import { Link } from "react-router-dom"
import type { DeskPayment } from "../../../domain/desk/desk-sale"
import { formatMoney } from "../../../domain/money/decimal"
import type { AdminBooking } from "../../lib/contract/booking"
import { nameOf } from "../../lib/person"
import { useText } from "../../lib/text/use-text"
import { usePaymentSlip } from "../paying/use-payment-slip"

type RegisteredProps = { booking: AdminBooking; payment: DeskPayment | undefined; next: () => void }

/** The number to say aloud, what was mailed, and the way to the next one: Enter goes on. */
export function Registered({ booking, payment, next }: RegisteredProps) {
  const { t, language } = useText()
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => button.current?.focus(), [])
  const slip = usePaymentSlip(booking)
  const waits = payment === "till" ? "desk.done_till" : "desk.done_link"
  const { number, booker, totals, participants, status, incomplete } = booking
  return (
    <Container className="mx-auto flex max-w-[560px] flex-col items-center gap-y-4 px-6 py-12 text-center">
      <CheckCircleSolid className="text-ui-tag-green-icon size-10" />
      <div role="status" className="flex flex-col gap-y-2">
        <Text className="text-ui-fg-subtle">{t("desk.done", { name: nameOf(booker) })}</Text>
        <Heading level="h1" className="text-3xl tabular-nums">
          {number}
        </Heading>
      </div>
      <Text size="small" className="text-ui-fg-subtle">
        {t("desk.done_facts", {
          count: participants.length,
          total: formatMoney(totals.total, totals.currency_code, language),
        })}
      </Text>
      <Text size="small" className="max-w-full [overflow-wrap:anywhere]">
        {t(status === "awaiting_payment" ? waits : "desk.done_mailed", { email: booker.email ?? "" })}
      </Text>
      {incomplete && (
        <Text size="small" className="text-ui-fg-subtle">
          {t("desk.done_incomplete")}
        </Text>
      )}
      <div className="flex flex-wrap justify-center gap-2 pt-2">
        <Button variant="secondary" asChild>
          <Link to={`/bookings/${booking.id}`}>{t("desk.open_booking")}</Link>
        </Button>
        {slip && (
          <Button variant="secondary" isLoading={slip.isPending} onClick={slip.print}>
            {slip.label}
          </Button>
        )}
        <Button ref={button} onClick={next}>
          {t("desk.next")}
        </Button>
      </div>
    </Container>
  )
}
