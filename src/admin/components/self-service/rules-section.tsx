import type { AdminEvent } from "../../lib/contract/event"
import { effectivePolicy } from "../../lib/policy"
import type { ShownSettings } from "../../lib/settings"
import { type RuleName, rulesText } from "../../lib/text/rules-text"
import { useText } from "../../lib/text/use-text"
import { EditLink } from "../page/edit-link"
import { Section } from "../page/section"
import { Decided } from "./decided"

const PARTS = {
  changing: [
    ...["rebooking", "rebooking_kinds", "rebook_until", "price_rule", "price_basis"],
    ...["rebooking_fee", "settlements"],
  ],
  cancelling: [
    ...["cancelling", "cancel_parts", "cancel_until", "cancellation_fee"],
    ...["cancel_reason", "cancel_notice", "auto_refund"],
  ],
} as const satisfies Record<string, readonly RuleName[]>

type RulesSectionProps = { event: AdminEvent; shop: ShownSettings; part: keyof typeof PARTS }

/** What holds in the event for changing or for cancelling bookings, rule by rule with the level that decided it. */
export function RulesSection({ event, shop, part }: RulesSectionProps) {
  const { t, language } = useText()
  const texts = rulesText(effectivePolicy(event, shop.policy), { t, language, zone: event.timezone })
  return (
    <Section title={t(`${part}.label`)} actions={<EditLink to={part} label={t(`${part}.edit`)} />}>
      {PARTS[part].map((name) => (
        <Decided key={name} title={t(`policy.${name}`)} value={texts[name]} own={event.policy[name] !== undefined} />
      ))}
    </Section>
  )
}
