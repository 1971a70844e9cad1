import { DatePicker, Input, Label, Select } from "@medusajs/ui"
import { useId } from "react"
import type { FieldRule } from "../../../domain/policy/field"
import type { Deadline } from "../../../domain/time/deadline"
import type { AdminEvent } from "../../lib/contract/event"
import {
  clockOf,
  countOf,
  DRAFT_KINDS,
  type DraftKind,
  firstDeadline,
  withClock,
  withCount,
} from "../../lib/matrix/deadline-draft"
import { useText } from "../../lib/text/use-text"
import { fromPickerDate, toPickerDate } from "../../lib/time/picker-date"

type DeadlineChoiceProps = {
  event: Pick<AdminEvent, "timezone" | "starts_at">
  deadline: Deadline | undefined
  onChange: (rule: FieldRule) => void
}

/** Until when an editable field is so; without a deadline of its own: as long as other edits. */
export function DeadlineChoice({ event: { timezone, starts_at }, deadline, onChange }: DeadlineChoiceProps) {
  const { t } = useText()
  const choose = (until: Deadline | undefined) => onChange({ mode: "editable", ...(until && { until }) })
  const id = useId()
  const count = countOf(deadline)
  return (
    <div className="flex flex-col gap-y-2">
      <Label htmlFor={id} size="small" weight="plus">
        {t("matrix.deadline")}
      </Label>
      <Select
        size="small"
        value={deadline?.kind ?? "none"}
        onValueChange={(kind) => choose(firstDeadline(kind as DraftKind, starts_at))}
      >
        <Select.Trigger id={id}>
          <Select.Value />
        </Select.Trigger>
        <Select.Content>
          {DRAFT_KINDS.map((kind) => (
            <Select.Item key={kind} value={kind}>
              {kind === "none" ? t("matrix.no_deadline") : t(`deadline.kind.${kind}`)}
            </Select.Item>
          ))}
        </Select.Content>
      </Select>
      {deadline && count !== null && (
        <Input
          type="number"
          min={0}
          size="small"
          aria-label={t(
            deadline.kind === "days_before_start"
              ? "deadline.count.days_before_start"
              : "deadline.count.hours_before_start"
          )}
          value={count}
          onChange={({ target }) => choose(withCount(deadline, target.value))}
        />
      )}
      {deadline?.kind === "at" && (
        <DatePicker
          modal
          size="small"
          granularity="minute"
          aria-label={t("deadline.moment", { zone: timezone })}
          value={toPickerDate(clockOf(deadline, timezone))}
          onChange={(date) => choose(withClock(deadline, fromPickerDate(date), timezone))}
        />
      )}
    </div>
  )
}
