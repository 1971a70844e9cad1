import { Text } from "@medusajs/ui"
import type { AdminEvent, AdminTicketType } from "../../lib/contract/event"
import { DEADLINES } from "../../lib/event-form/policy"
import { deadlineText } from "../../lib/text/deadline-text"
import { useText } from "../../lib/text/use-text"
import { EditLink } from "../page/edit-link"
import { Section } from "../page/section"

/** Ticket types with rules of their own, which stand above those of the event. */
export function TicketTypeRules({ event }: { event: AdminEvent }) {
  const { t } = useText()
  return (
    <Section title={t("policy.of_ticket_types")}>
      {event.ticket_types.map((ticketType) => (
        <div key={ticketType.id} className="flex items-start justify-between gap-x-4 px-6 py-3">
          <div className="min-w-0">
            <Text size="small" leading="compact" weight="plus">
              {ticketType.title}
            </Text>
            <OwnRules ticketType={ticketType} zone={event.timezone} />
          </div>
          <EditLink
            to={`ticket-types/${ticketType.id}/policy`}
            label={t("policy.edit_of", { title: ticketType.title })}
          />
        </div>
      ))}
    </Section>
  )
}

function OwnRules({ ticketType, zone }: { ticketType: AdminTicketType; zone: string }) {
  const { t, language } = useText()
  const { self_service, policy } = ticketType
  const onOff = (value: boolean) => t(value ? "policy.on" : "policy.off")
  const rules = [
    ...(self_service === null ? [] : [`${t("policy.self_service")}: ${onOff(self_service)}`]),
    ...DEADLINES.flatMap((name) => {
      const deadline = policy[name]
      return deadline ? [`${t(`policy.${name}`)}: ${deadlineText(deadline, { t, language, zone })}`] : []
    }),
    ...(policy.rebooking === undefined ? [] : [`${t("policy.rebooking")}: ${onOff(policy.rebooking)}`]),
  ]
  return (
    <div className="txt-small text-ui-fg-subtle">
      {rules.length === 0 ? t("policy.as_event") : rules.map((rule) => <div key={rule}>{rule}</div>)}
    </div>
  )
}
