import { SectionRow } from "@medusajs/dashboard/components"
import type { AdminEvent } from "../../lib/contract/event"
import { useText } from "../../lib/text/use-text"
import { WithShopSettings } from "../event-edit/with-shop-settings"
import { EditLink } from "../page/edit-link"
import { Section } from "../page/section"
import { Decided } from "../self-service/decided"

/** Until when bookings of the event are to be paid, and whether somebody reminds of it. */
export function PayingSection({ event }: { event: AdminEvent }) {
  const { t } = useText()
  const { payment_term_days: days, payment_reminders } = event
  return (
    <Section title={t("event.paying.label")} actions={<EditLink to="paying" label={t("event.paying.edit")} />}>
      <WithShopSettings>
        {(shop) => (
          <>
            <Decided
              title={t("event.paying.term")}
              value={t("event.paying.days", { count: days ?? shop.payment_term_days })}
              own={days !== null}
            />
            {payment_reminders ? (
              <Decided
                title={t("event.paying.reminders")}
                value={t(shop.payment_reminders.on ? "policy.on" : "policy.off")}
                own={false}
              />
            ) : (
              <SectionRow title={t("event.paying.reminders")} value={t("event.paying.silent")} />
            )}
          </>
        )}
      </WithShopSettings>
    </Section>
  )
}
