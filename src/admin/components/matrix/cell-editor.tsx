import { Button, Label, Popover, RadioGroup, Text } from "@medusajs/ui"
import { useId } from "react"
import type { FieldRule } from "../../../domain/policy/field"
import type { AdminEvent } from "../../lib/contract/event"
import type { Resolved } from "../../lib/matrix/matrix"
import { useText } from "../../lib/text/use-text"
import { DeadlineChoice } from "./deadline-choice"

const MODES = ["editable", "read_only", "hidden"] as const

type CellEditorProps = {
  event: AdminEvent
  title: string
  own: FieldRule | null
  /** What holds if this cell says nothing itself. */
  inherited: Resolved
  onChange: (rule: FieldRule | null) => void
  onClose: () => void
  returnFocus: () => void
}

/** One cell: what customers may do with the field, and until when where that differs from other edits. */
export function CellEditor({ event, title, own, inherited, onChange, onClose, returnFocus }: CellEditorProps) {
  const { t } = useText()
  const id = useId()
  const choose = (mode: string) => {
    const chosen = MODES.find((one) => one === mode)
    onChange(chosen ? { mode: chosen, ...(chosen === "editable" && own?.until && { until: own.until }) } : null)
  }
  const asAbove = t("matrix.inherit", {
    mode: t(`matrix.mode.${inherited.rule.mode}`),
    level: t(`matrix.from.${inherited.level}`),
  })
  return (
    <Popover.Content
      aria-label={title}
      align="start"
      className="flex w-80 flex-col gap-y-4 p-4"
      onCloseAutoFocus={(closing) => {
        closing.preventDefault()
        returnFocus()
      }}
    >
      <Text size="small" leading="compact" weight="plus">
        {title}
      </Text>
      <RadioGroup value={own?.mode ?? "inherit"} onValueChange={choose} className="gap-y-2" aria-label={title}>
        {["inherit", ...MODES].map((mode) => (
          <div key={mode} className="flex items-center gap-x-2">
            <RadioGroup.Item id={`${id}-${mode}`} value={mode} />
            <Label htmlFor={`${id}-${mode}`} size="small">
              {mode === "inherit" ? asAbove : t(`matrix.mode.${mode as FieldRule["mode"]}`)}
            </Label>
          </div>
        ))}
      </RadioGroup>
      {own?.mode === "editable" && <DeadlineChoice event={event} deadline={own.until} onChange={onChange} />}
      <Button size="small" variant="secondary" onClick={onClose}>
        {t("matrix.done")}
      </Button>
    </Popover.Content>
  )
}
