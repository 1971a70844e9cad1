import { Button, Section } from "@react-email/components"
import type { ManageLink } from "../../domain/mail/facts"
import type { Translate } from "../../domain/mail/translate"
import { formatInstant } from "../../domain/mail/when"
import { SmallPrint } from "./text"
import { LIGHT } from "./theme"

type ManageProps = { t: Translate; locale: string; timezone: string; manage: ManageLink; label?: string }

/** The button into the portal, and until when something can be changed there (SPEC M9). */
export function Manage({ t, locale, timezone, manage, label = t("manage") }: ManageProps) {
  return (
    <Section style={{ margin: "4px 0 0" }}>
      <Button
        href={manage.url}
        style={{
          marginBottom: 12,
          padding: "13px 24px",
          borderRadius: 8,
          backgroundColor: LIGHT.accent,
          color: LIGHT.onAccent,
          fontSize: 16,
          fontWeight: 600,
        }}
      >
        {label}
      </Button>
      {manage.until && (
        <SmallPrint>{t("manage.until", { until: formatInstant(manage.until, timezone, locale) })}</SmallPrint>
      )}
    </Section>
  )
}
