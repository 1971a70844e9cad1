import { Button, Kbd, Skeleton, Text } from "@medusajs/ui"
import type { UseQueryResult } from "@tanstack/react-query"
import { useFormContext } from "react-hook-form"
import type { DeskPreview } from "../../lib/contract/desk"
import type { DeskForm } from "../../lib/desk/desk-form"
import { type DeskPlace, placeOf } from "../../lib/desk/refusal-place"
import { useText } from "../../lib/text/use-text"
import { Refused } from "../form/refused"
import { TextField } from "../form/text-field"
import { Section } from "../page/section"
import { OverCapacity } from "./over-capacity"
import { PaymentFields } from "./payment-fields"
import { PriceSummary } from "./price-summary"

type SummarySectionProps = {
  preview: UseQueryResult<DeskPreview>
  refusal: { at: DeskPlace | null; error: Error | null }
  busy: boolean
  ready: boolean
}

/** What it costs, how it is paid, and the button: always in sight beside what is entered. */
export function SummarySection({ preview, refusal, busy, ready }: SummarySectionProps) {
  const { t } = useText()
  const { control } = useFormContext<DeskForm>()
  const shown = ready && placeOf(preview.error) !== "codes" ? preview.data : undefined
  return (
    <div className="lg:sticky lg:top-4">
      <Section title={t("desk.summary")}>
        <div className="flex flex-col gap-y-5 px-6 py-4">
          {shown && <PriceSummary preview={shown} busy={preview.isFetching} />}
          {ready && preview.isPending && <Skeleton className="h-16" />}
          {!ready && (
            <Text size="small" className="text-ui-fg-subtle">
              {t("desk.nothing_yet")}
            </Text>
          )}
          <TextField control={control} name="codes" label={t("desk.codes")} optional />
          {refusal.at === "codes" && refusal.error && <Refused error={refusal.error} />}
          {shown && <PaymentFields preview={shown} />}
          {shown && <OverCapacity seats={shown.seats} />}
          {shown && shown.missing.length > 0 && (
            <Text size="small" className="text-ui-fg-subtle">
              {t("desk.missing", { count: shown.missing.length })}
            </Text>
          )}
          {refusal.at === "payment" && refusal.error && <Refused error={refusal.error} />}
          <Button type="submit" size="large" className="w-full" isLoading={busy} disabled={!shown || preview.isError}>
            {t("desk.register")}
          </Button>
          <Text size="xsmall" className="text-ui-fg-subtle hidden text-center lg:block">
            <Kbd>Ctrl</Kbd> <Kbd>↵</Kbd> {t("desk.shortcut")}
          </Text>
        </div>
      </Section>
    </div>
  )
}
