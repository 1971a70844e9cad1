import { SectionRow } from "@medusajs/dashboard/components"
import { StatusBadge } from "@medusajs/ui"
import type { AdminEvent } from "../../lib/contract/event"
import { effectivePolicy } from "../../lib/policy"
import type { ShownSettings } from "../../lib/settings"
import { deadlineText } from "../../lib/text/deadline-text"
import { reminderText } from "../../lib/text/reminder-text"
import { useText } from "../../lib/text/use-text"
import { EditLink } from "../page/edit-link"
import { Section } from "../page/section"
import { Decided } from "./decided"

const DEADLINES = ["edit_until", "rename_until"] as const
const SWITCHES = ["edit_attended", "closes_with_event"] as const

/** What customers may edit in the whole event, and which level decided it. */
export function PolicySection({ event, shop }: { event: AdminEvent; shop: ShownSettings }) {
  const { t, language } = useText()
  const policy = effectivePolicy(event, shop.policy)
  const onOff = (value: boolean) => t(value ? "policy.on" : "policy.off")
  const email = event.notify_email ?? shop.notify_email
  return (
    <Section
      title={t("policy.label")}
      actions={
        <>
          <StatusBadge color={policy.self_service ? "green" : "grey"}>{onOff(policy.self_service)}</StatusBadge>
          <EditLink to="policy" label={t("event.edit.policy")} />
        </>
      }
    >
      <Decided title={t("policy.self_service")} value={onOff(policy.self_service)} own={event.self_service !== null} />
      {DEADLINES.map((name) => (
        <Decided
          key={name}
          title={t(`policy.${name}`)}
          value={deadlineText(policy[name], { t, language, zone: event.timezone })}
          own={event.policy[name] !== undefined}
        />
      ))}
      {SWITCHES.map((name) => (
        <Decided
          key={name}
          title={t(`policy.${name}`)}
          value={onOff(policy[name])}
          own={event.policy[name] !== undefined}
        />
      ))}
      <Decided
        title={t("notify.label")}
        value={t(`notify.${event.notify_mode ?? shop.notify_mode}`)}
        own={event.notify_mode !== null}
      />
      {email ? (
        <Decided title={t("event.notify_email")} value={email} own={event.notify_email !== null} />
      ) : (
        <SectionRow title={t("event.notify_email")} value={t("event.notify_nobody")} />
      )}
      <Decided
        title={t("reminder.label")}
        value={reminderText(event.reminder ?? shop.reminder, t)}
        own={event.reminder !== null}
      />
    </Section>
  )
}
