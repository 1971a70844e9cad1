import { Text } from "@medusajs/ui"
import type { CompletePolicy } from "../../../domain/policy/policy"
import type { AdminEvent, AdminTicketType } from "../../lib/contract/event"
import { effectivePolicy } from "../../lib/policy"
import { useShopPolicy } from "../../lib/settings"
import { type RuleName, rulesText } from "../../lib/text/rules-text"
import { useText } from "../../lib/text/use-text"
import { EditLink } from "../page/edit-link"
import { Section } from "../page/section"

/** Ticket types with rules of their own, which stand above those of the event. */
export function TicketTypeRules({ event }: { event: AdminEvent }) {
  const { t } = useText()
  const { data: shop } = useShopPolicy()
  return (
    <Section title={t("policy.of_ticket_types")}>
      {event.ticket_types.map((ticketType) => (
        <div key={ticketType.id} className="flex items-start justify-between gap-x-4 px-6 py-3">
          <div className="min-w-0">
            <Text size="small" leading="compact" weight="plus">
              {ticketType.title}
            </Text>
            {shop && (
              <OwnRules ticketType={ticketType} inherited={effectivePolicy(event, shop)} zone={event.timezone} />
            )}
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

type OwnRulesProps = { ticketType: AdminTicketType; inherited: CompletePolicy; zone: string }

function OwnRules({ ticketType, inherited, zone }: OwnRulesProps) {
  const { t, language } = useText()
  const texts = rulesText(effectivePolicy(ticketType, inherited), { t, language, zone })
  const said = Object.keys(texts).filter((name): name is RuleName =>
    name === "self_service" ? ticketType.self_service !== null : name in ticketType.policy
  )
  return (
    <div className="txt-small text-ui-fg-subtle">
      {said.length === 0
        ? t("policy.as_event")
        : said.map((name) => <div key={name}>{`${t(`policy.${name}`)}: ${texts[name]}`}</div>)}
    </div>
  )
}
