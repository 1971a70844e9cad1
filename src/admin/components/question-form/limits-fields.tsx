import { Checkbox, DatePicker, Label } from "@medusajs/ui"
import { useId } from "react"
import { useFormContext } from "react-hook-form"
import type { QuestionFormat } from "../../../domain/question/format"
import { FILE_TYPES } from "../../lib/question/limits-form"
import type { QuestionForm } from "../../lib/question/question-form"
import { useText } from "../../lib/text/use-text"
import { fromPickerDate, toPickerDate } from "../../lib/time/picker-date"
import { Field, FieldFrame } from "../form/field"
import { TextField } from "../form/text-field"

/** How far an answer may go, as far as its format knows limits. */
export function LimitsFields({ format }: { format: QuestionFormat }) {
  switch (format) {
    case "number":
      return <NumberLimits />
    case "date":
      return <DateLimits />
    case "text":
    case "long_text":
      return <LengthLimit />
    case "file":
      return <FileLimits />
    default:
      return null
  }
}

function NumberLimits() {
  const { t } = useText()
  const { control } = useFormContext<QuestionForm>()
  const rules = { pattern: { value: /^\s*(-?\d+([.,]\d+)?)?\s*$/, message: t("question.limit.number") } }
  return (
    <div className="grid grid-cols-1 gap-3 sm:grid-cols-2">
      <TextField
        control={control}
        name="limits.min"
        label={t("question.limit.least")}
        rules={rules}
        inputMode="decimal"
        optional
      />
      <TextField
        control={control}
        name="limits.max"
        label={t("question.limit.most")}
        rules={rules}
        inputMode="decimal"
        optional
      />
    </div>
  )
}

function DateLimits() {
  const { t } = useText()
  const { control } = useFormContext<QuestionForm>()
  return (
    <div className="grid grid-cols-1 gap-3 sm:grid-cols-2">
      {(["min", "max"] as const).map((limit) => (
        <Field
          key={limit}
          control={control}
          name={`limits.${limit}`}
          label={t(limit === "min" ? "question.limit.first" : "question.limit.last")}
          optional
        >
          {({ value, onChange }) => (
            <DatePicker
              modal
              value={toPickerDate(value && `${value}T00:00`)}
              onChange={(date) => onChange(fromPickerDate(date).slice(0, 10))}
            />
          )}
        </Field>
      ))}
    </div>
  )
}

function LengthLimit() {
  const { t } = useText()
  const { control } = useFormContext<QuestionForm>()
  return (
    <TextField
      control={control}
      name="limits.max_length"
      label={t("question.limit.length")}
      inputMode="numeric"
      rules={{ pattern: { value: /^\s*([1-9]\d{0,3})?\s*$/, message: t("form.whole_number") } }}
      optional
    />
  )
}

function FileLimits() {
  const { t } = useText()
  const id = useId()
  const { control } = useFormContext<QuestionForm>()
  return (
    <div className="grid grid-cols-1 gap-3 sm:grid-cols-2">
      <FieldFrame control={control} name="limits.accept" label={t("question.limit.types")} optional>
        {({ value, onChange }) => (
          <div className="flex flex-col gap-y-2">
            {FILE_TYPES.map((type) => (
              <div key={type} className="flex items-center gap-x-2">
                <Checkbox
                  id={`${id}-${type}`}
                  checked={value.includes(type)}
                  onCheckedChange={(on) =>
                    onChange(on === true ? [...value, type] : value.filter((one) => one !== type))
                  }
                />
                <Label htmlFor={`${id}-${type}`} size="small">
                  {t(`question.limit.${type}`)}
                </Label>
              </div>
            ))}
          </div>
        )}
      </FieldFrame>
      <TextField
        control={control}
        name="limits.max_megabytes"
        label={t("question.limit.megabytes")}
        inputMode="decimal"
        rules={{ pattern: { value: /^\s*(\d{1,3}([.,]\d{1,2})?)?\s*$/, message: t("question.limit.number") } }}
        optional
      />
    </div>
  )
}
