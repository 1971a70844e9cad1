import { Container, Heading, Text } from "@medusajs/ui"
import type { ReactNode } from "react"
import { useText } from "../../lib/text/use-text"

type SettingsCardProps = {
  name:
    | "self_service"
    | "changing"
    | "cancelling"
    | "fields"
    | "notices"
    | "paying"
    | "paying_back"
    | "accounting"
    | "sender"
    | "privacy"
    | "access"
    | "seller"
    | "invoices"
    | "document_look"
  children: ReactNode
}

/** One subject: what it is about on the left, its settings on the right. */
export function SettingsCard({ name, children }: SettingsCardProps) {
  const { t } = useText()
  return (
    <Container className="grid grid-cols-1 gap-x-8 gap-y-4 px-6 py-6 lg:grid-cols-[1fr_2fr]">
      <div>
        <Heading level="h2">{t(`settings.${name}.label`)}</Heading>
        <Text size="small" className="text-ui-fg-subtle mt-1">
          {t(`settings.${name}.hint`)}
        </Text>
      </div>
      <div className="flex max-w-[640px] flex-col gap-y-6">{children}</div>
    </Container>
  )
}
