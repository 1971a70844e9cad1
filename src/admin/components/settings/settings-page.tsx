import { Heading, Text } from "@medusajs/ui"
import { useSettings } from "../../lib/settings"
import { useText } from "../../lib/text/use-text"
import { DocumentSettings } from "../document/document-settings"
import { MailTexts } from "../mail-text/mail-texts"
import { LoadError } from "../page/load-error"
import { SectionSkeleton } from "../page/skeletons"
import { SettingsEditor } from "./settings-editor"

/** What the shop decides for all its events. */
export function SettingsPage() {
  const { t } = useText()
  const settings = useSettings()
  return (
    <div className="flex flex-col gap-y-3">
      <header className="px-1 pt-1">
        <Heading level="h1">{t("settings.title")}</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          {t("settings.intro")}
        </Text>
      </header>
      {settings.isError && <LoadError error={settings.error} retry={settings.refetch} />}
      {settings.isPending && <SectionSkeleton rows={6} />}
      {settings.data && <SettingsEditor answer={settings.data} />}
      {settings.data && <DocumentSettings answer={settings.data} />}
      <header className="px-1 pt-4">
        <Heading level="h2">{t("mail_text.label")}</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          {t("mail_text.hint")}
        </Text>
      </header>
      <MailTexts eventId={null} />
    </div>
  )
}
