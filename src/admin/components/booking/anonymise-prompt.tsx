import { ArrowDownTray } from "@medusajs/icons"
import { Button, Hint, Label, Prompt, Text, Textarea, toast } from "@medusajs/ui"
import { useId, useState } from "react"
import type { AdminBooking } from "../../lib/contract/booking"
import { useAnonymise, useExportPersonalData } from "../../lib/personal-data"
import { useMessage } from "../../lib/text/use-message"
import { useText } from "../../lib/text/use-text"

type AnonymisePromptProps = {
  booking: Pick<AdminBooking, "id" | "number">
  open: boolean
  onOpenChange: (open: boolean) => void
}

/** First the download of everything that is kept, then why, then it is erased for good. */
export function AnonymisePrompt({ booking, open, onOpenChange }: AnonymisePromptProps) {
  const { t } = useText()
  const message = useMessage()
  const id = useId()
  const [reason, setReason] = useState("")
  const exporting = useExportPersonalData(booking)
  const anonymise = useAnonymise(booking.id)
  const fingerprint = exporting.data

  const download = () => exporting.mutate(undefined, { onError: (error) => toast.error(message(error)) })
  const erase = () => {
    if (!fingerprint) return
    anonymise.mutate(
      { fingerprint, reason: reason.trim() },
      {
        onSuccess: () => toast.success(t("booking.anonymise.done")),
        onError: (error) => toast.error(message(error)),
      }
    )
    exporting.reset()
  }
  return (
    <Prompt open={open} onOpenChange={onOpenChange}>
      <Prompt.Content>
        <Prompt.Header>
          <Prompt.Title>{t("booking.anonymise.title")}</Prompt.Title>
          <Prompt.Description>{t("booking.anonymise.description", { number: booking.number })}</Prompt.Description>
        </Prompt.Header>
        <div className="flex flex-col gap-y-4 px-6 pt-4">
          <div className="flex flex-col items-start gap-y-2">
            <Button variant="secondary" size="small" isLoading={exporting.isPending} onClick={download}>
              <ArrowDownTray />
              {t("booking.anonymise.download")}
            </Button>
            {fingerprint && (
              <Text size="small" className="text-ui-fg-subtle" role="status">
                {t("booking.anonymise.downloaded")}
              </Text>
            )}
          </div>
          <div className="flex flex-col gap-y-2">
            <Label htmlFor={id} size="small">
              {t("history.reason")}
            </Label>
            <Textarea id={id} value={reason} maxLength={1000} onChange={(event) => setReason(event.target.value)} />
            <Hint>{t("booking.anonymise.reason_hint")}</Hint>
          </div>
        </div>
        <Prompt.Footer>
          <Prompt.Cancel>{t("general.cancel")}</Prompt.Cancel>
          <Prompt.Action disabled={!fingerprint || reason.trim() === ""} onClick={erase}>
            {t("booking.anonymise.confirm")}
          </Prompt.Action>
        </Prompt.Footer>
      </Prompt.Content>
    </Prompt>
  )
}
