import { SectionRow } from "@medusajs/dashboard/components"
import { Text } from "@medusajs/ui"
import type { AdminEvent } from "../../lib/contract/event"
import { DEADLINES } from "../../lib/event-form/policy"
import { effectivePolicy } from "../../lib/policy"
import { useShopPolicy } from "../../lib/settings"
import { deadlineText } from "../../lib/text/deadline-text"
import { type Translate, useText } from "../../lib/text/use-text"
import { EditLink } from "../page/edit-link"
import { LoadError } from "../page/load-error"
import { Section } from "../page/section"
import { SectionSkeleton } from "../page/skeletons"

/** What customers may change by themselves, and which level decided it. */
export function PolicySection({ event }: { event: AdminEvent }) {
  const { t, language } = useText()
  const shop = useShopPolicy()
  if (shop.isError) return <LoadError error={shop.error} retry={shop.refetch} />
  if (shop.isPending) return <SectionSkeleton />
  const policy = effectivePolicy(event, shop.data)
  const onOff = (value: boolean) => t(value ? "policy.on" : "policy.off")
  return (
    <Section title={t("policy.label")} actions={<EditLink to="policy" label={t("event.edit.policy")} />}>
      <Row t={t} name="self_service" value={onOff(policy.self_service)} inherited={event.self_service === null} />
      <Row t={t} name="rebooking" value={onOff(policy.rebooking)} inherited={event.policy.rebooking === undefined} />
      {DEADLINES.map((name) => (
        <Row
          key={name}
          t={t}
          name={name}
          value={deadlineText(policy[name], { t, language, zone: event.timezone })}
          inherited={event.policy[name] === undefined}
        />
      ))}
      <SectionRow title={t("event.notify_email")} value={event.notify_email ?? t("event.notify_nobody")} />
    </Section>
  )
}

type RowProps = {
  t: Translate
  name: "self_service" | "rebooking" | (typeof DEADLINES)[number]
  value: string
  inherited: boolean
}

function Row({ t, name, value, inherited }: RowProps) {
  return (
    <SectionRow
      title={t(`policy.${name}`)}
      value={
        <div>
          <Text size="small" leading="compact" className="first-letter:uppercase">
            {value}
          </Text>
          {inherited && (
            <Text size="xsmall" className="text-ui-fg-muted">
              {t("policy.from_shop")}
            </Text>
          )}
        </div>
      }
    />
  )
}
