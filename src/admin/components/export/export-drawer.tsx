import { Button, Drawer, Heading, Text } from "@medusajs/ui"
import { useState } from "react"
import type { ExportKind } from "../../../domain/export/export-request"
import type { Language } from "../../../domain/refusal/sentences"
import { type ExportFilter, useBeginExport, useExports } from "../../lib/exports"
import { spokenLanguage } from "../../lib/text/spoken-language"
import { useText } from "../../lib/text/use-text"
import { Refused } from "../form/refused"
import { ExportChoices } from "./export-choices"
import { ExportRows } from "./export-rows"

type ExportDrawerProps = {
  open: boolean
  onOpenChange: (open: boolean) => void
  /** What the list shows. */
  filter: ExportFilter
  found: { count: number; count_capped: boolean } | undefined
}

/** Exports what the list shows, and hands out what was exported lately. */
export function ExportDrawer({ open, onOpenChange, filter, found }: ExportDrawerProps) {
  const { t, language } = useText()
  const [kind, setKind] = useState<ExportKind>("participants")
  const [locale, setLocale] = useState<Language>(spokenLanguage(language))
  const begin = useBeginExport()
  return (
    <Drawer open={open} onOpenChange={onOpenChange}>
      <Drawer.Content>
        <Drawer.Header>
          <Drawer.Title asChild>
            <Heading>{t("export.title")}</Heading>
          </Drawer.Title>
          <Drawer.Description className="text-ui-fg-subtle">{t("export.hint")}</Drawer.Description>
        </Drawer.Header>
        <Drawer.Body className="flex flex-col gap-y-6 overflow-auto">
          {begin.error && <Refused error={begin.error} />}
          <ExportChoices kind={kind} onKind={setKind} locale={locale} onLocale={setLocale} />
          <div className="flex flex-wrap items-center justify-between gap-2">
            <Text size="small" className="text-ui-fg-subtle">
              {found && t(found.count_capped ? "export.found_more" : "export.found", { count: found.count })}
            </Text>
            <Button size="small" isLoading={begin.isPending} onClick={() => begin.mutate({ kind, locale, filter })}>
              {t("export.start")}
            </Button>
          </div>
          <RecentExports />
        </Drawer.Body>
      </Drawer.Content>
    </Drawer>
  )
}

function RecentExports() {
  const { t } = useText()
  return (
    <section aria-label={t("export.recent")} className="flex flex-col gap-y-2">
      <Heading level="h2">{t("export.recent")}</Heading>
      <div className="shadow-elevation-card-rest bg-ui-bg-base overflow-hidden rounded-lg">
        <ExportRows exports={useExports()} />
      </div>
    </section>
  )
}
