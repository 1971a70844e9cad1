import { Button, Text, toast } from "@medusajs/ui"
import { EXPORT_KINDS, type ExportKind } from "../../../domain/export/export-request"
import type { AdminEvent } from "../../lib/contract/event"
import { useBeginExport, useExports } from "../../lib/exports"
import { spokenLanguage } from "../../lib/text/spoken-language"
import { useMessage } from "../../lib/text/use-message"
import { useText } from "../../lib/text/use-text"
import { Section } from "../page/section"
import { ExportRows } from "./export-rows"

/** Exports of one event: its participants for the door, its bookings for the office. */
export function EventExports({ event }: { event: AdminEvent }) {
  const { t } = useText()
  return (
    <Section
      title={t("export.title")}
      actions={[...EXPORT_KINDS].reverse().map((kind) => <Begin key={kind} event={event} kind={kind} />)}
    >
      <Text size="small" className="text-ui-fg-subtle px-6 py-4">
        {t("export.hint_event")}
      </Text>
      <div className="px-2">
        <ExportRows exports={useExports(event.id)} />
      </div>
    </Section>
  )
}

function Begin({ event, kind }: { event: AdminEvent; kind: ExportKind }) {
  const { t, language } = useText()
  const message = useMessage()
  const begin = useBeginExport()
  const run = () =>
    begin.mutate(
      { kind, locale: spokenLanguage(language), filter: { event_id: event.id } },
      { onError: (error) => toast.error(message(error)) }
    )
  return (
    <Button size="small" variant="secondary" isLoading={begin.isPending} onClick={run}>
      {t(`export.of.${kind}`)}
    </Button>
  )
}
