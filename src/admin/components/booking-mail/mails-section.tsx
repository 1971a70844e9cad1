import { Button, Skeleton, StatusBadge, Text, toast } from "@medusajs/ui"
import { useBookingMails, useResendMail } from "../../lib/booking-mails"
import type { ListedMail } from "../../lib/contract/booking-mail"
import { MAIL_TOPICS } from "../../lib/mail-topics"
import { useMessage } from "../../lib/text/use-message"
import { useText } from "../../lib/text/use-text"
import { formatHere } from "../../lib/time/format-time"
import { LoadError } from "../page/load-error"
import { Note } from "../page/note"
import { Section } from "../page/section"

const COLOR = { pending: "orange", sent: "green", failed: "red" } as const

/** The mails about a booking, newest first. What they said is made when they are sent, and nowhere kept. */
export function MailsSection({ bookingId }: { bookingId: string }) {
  const { t } = useText()
  const mails = useBookingMails(bookingId)
  const shown = mails.data?.pages.flatMap(({ booking_mails }) => booking_mails) ?? []
  return (
    <Section title={t("mail.label")}>
      {mails.isError && <LoadError error={mails.error} retry={mails.refetch} />}
      {mails.isPending && <Skeleton className="mx-6 my-4 h-10" />}
      {mails.data && shown.length === 0 && <Note>{t("mail.none")}</Note>}
      {shown.map((mail) => (
        <MailRow key={mail.id} mail={mail} />
      ))}
      {mails.hasNextPage && (
        <div className="px-6 py-3">
          <Button
            size="small"
            variant="secondary"
            isLoading={mails.isFetchingNextPage}
            onClick={() => mails.fetchNextPage()}
          >
            {t("history.more")}
          </Button>
        </div>
      )}
    </Section>
  )
}

function MailRow({ mail }: { mail: ListedMail }) {
  const { t, language } = useText()
  const message = useMessage()
  const resend = useResendMail()
  const known = MAIL_TOPICS[mail.topic]
  const title = known ? t(known) : mail.topic
  const again = () =>
    resend.mutate(mail, {
      onSuccess: () => toast.success(t("mail.retried")),
      onError: (error) => toast.error(message(error)),
    })
  return (
    <div className="flex items-start justify-between gap-x-4 px-6 py-3">
      <div className="min-w-0">
        <div className="flex flex-wrap items-center gap-x-2">
          <Text size="small" leading="compact" weight="plus">
            {title}
          </Text>
          <StatusBadge color={COLOR[mail.status]}>{t(`mail.status.${mail.status}`)}</StatusBadge>
        </div>
        <Text size="xsmall" className="text-ui-fg-subtle break-words">
          {t("mail.since", { to: mail.to, moment: formatHere(mail.sent_at ?? mail.created_at, language) })}
        </Text>
      </div>
      {mail.resendable && (
        <Button
          size="small"
          variant="transparent"
          aria-label={t("mail.resend_of", { title })}
          isLoading={resend.isPending}
          onClick={again}
        >
          {t("mail.retry")}
        </Button>
      )}
    </div>
  )
}
