import { Button, Text, toast } from "@medusajs/ui"
import { useFailedMails, useRetryMail } from "../../lib/booking-mails"
import type { BookingMail } from "../../lib/contract/booking-mail"
import { MAIL_TOPICS } from "../../lib/mail-topics"
import { useMessage } from "../../lib/text/use-message"
import { useText } from "../../lib/text/use-text"
import { formatHere } from "../../lib/time/format-time"
import { Section } from "../page/section"

/** Mails about a booking that could not be sent, with what the server said; no card at all where there are none. */
export function FailedMails({ bookingId }: { bookingId: string }) {
  const { t } = useText()
  const { data } = useFailedMails(bookingId)
  if (!data || data.count === 0) return null
  return (
    <Section title={t("mail.failed")}>
      {data.booking_mails.map((mail) => (
        <FailedMail key={mail.id} mail={mail} />
      ))}
    </Section>
  )
}

function FailedMail({ mail }: { mail: BookingMail }) {
  const { t, language } = useText()
  const message = useMessage()
  const retry = useRetryMail()
  const known = MAIL_TOPICS[mail.topic]
  const sendAgain = () =>
    retry.mutate(mail, {
      onSuccess: () => toast.success(t("mail.retried")),
      onError: (error) => toast.error(message(error)),
    })
  return (
    <div className="flex items-center justify-between gap-x-4 px-6 py-4">
      <div className="min-w-0">
        <Text size="small" leading="compact" weight="plus">
          {known ? t(known) : mail.topic}
        </Text>
        <Text size="xsmall" className="text-ui-fg-subtle">
          {t("mail.since", { to: mail.to, moment: formatHere(mail.created_at, language) })}
        </Text>
        <Text size="small" className="text-ui-fg-subtle break-words">
          {mail.last_error}
        </Text>
      </div>
      <Button size="small" variant="secondary" isLoading={retry.isPending} onClick={sendAgain}>
        {t("mail.retry")}
      </Button>
    </div>
  )
}
