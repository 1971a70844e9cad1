import { Label, Prompt, Textarea } from "@medusajs/ui"
import { useId, useState } from "react"
import { useText } from "../../lib/text/use-text"

type ReasonPromptProps = {
  open: boolean
  onOpenChange: (open: boolean) => void
  title: string
  description: string
  /** What is asked for, where it is not a reason. */
  label?: string
  confirm: string
  /** Left out: it may be confirmed without a reason. */
  required?: true
  /** The reason is left out when none was given. */
  onConfirm: (reason: string | undefined) => void
}

/** Asks before something that can't be undone, and why it is done; the answer goes into the history. */
export function ReasonPrompt({
  open,
  onOpenChange,
  title,
  description,
  label,
  confirm,
  required,
  onConfirm,
}: ReasonPromptProps) {
  const { t } = useText()
  const id = useId()
  const [reason, setReason] = useState("")
  return (
    <Prompt open={open} onOpenChange={onOpenChange}>
      <Prompt.Content>
        <Prompt.Header>
          <Prompt.Title>{title}</Prompt.Title>
          <Prompt.Description>{description}</Prompt.Description>
        </Prompt.Header>
        <div className="flex flex-col gap-y-2 px-6 pt-4">
          <Label htmlFor={id} size="small">
            {label ?? t("history.reason")}{" "}
            {!required && <span className="text-ui-fg-subtle">({t("general.optional")})</span>}
          </Label>
          <Textarea id={id} value={reason} maxLength={1000} onChange={(event) => setReason(event.target.value)} />
        </div>
        <Prompt.Footer>
          <Prompt.Cancel>{t("general.cancel")}</Prompt.Cancel>
          <Prompt.Action
            disabled={required && reason.trim() === ""}
            onClick={() => onConfirm(reason.trim() || undefined)}
          >
            {confirm}
          </Prompt.Action>
        </Prompt.Footer>
      </Prompt.Content>
    </Prompt>
  )
}
