import { Text } from "@medusajs/ui"
import type { Plan } from "../../lib/contract/rebooking"
import { MAIL_TOPICS } from "../../lib/mail-topics"
import { seatMoves } from "../../lib/rebooking/seat-moves"
import { useText } from "../../lib/text/use-text"

/** What follows besides the money: the bookings that come out of it, seats taken and freed, mails sent. */
export function PlanFacts({ plan }: { plan: Plan }) {
  const { t } = useText()
  const becomes = plan.successors.map(({ event_title, tickets }) =>
    t("rebooking.successor", { title: event_title, count: tickets })
  )
  const seats = seatMoves(plan).map(({ title, text, count }) => t(text, { title, count }))
  const mails = plan.mails.map((topic) => {
    const known = MAIL_TOPICS[topic]
    return known ? t(known) : topic
  })
  return (
    <dl className="flex flex-col gap-y-3">
      <Facts label={t("rebooking.becomes_bookings")} facts={becomes} />
      <Facts label={t("rebooking.seats")} facts={seats} />
      <Facts label={t("rebooking.mails")} facts={mails} />
    </dl>
  )
}

function Facts({ label, facts }: { label: string; facts: string[] }) {
  if (facts.length === 0) return null
  return (
    <div className="grid grid-cols-[120px_1fr] gap-x-4">
      <Text size="small" weight="plus" asChild>
        <dt>{label}</dt>
      </Text>
      <dd className="txt-small text-ui-fg-subtle">
        {[...new Set(facts)].map((fact) => (
          <div key={fact}>{fact}</div>
        ))}
      </dd>
    </div>
  )
}
