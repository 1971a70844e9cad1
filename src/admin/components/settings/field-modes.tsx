import { Label, Select } from "@medusajs/ui"
import { useId } from "react"
import { Controller, useFormContext } from "react-hook-form"
import type { FieldRule } from "../../../domain/policy/field"
import type { CompletePolicy } from "../../../domain/policy/policy"
import { fieldLabel } from "../../lib/field-label"
import { DATA_FIELDS } from "../../lib/matrix/matrix"
import type { SettingsForm } from "../../lib/settings-form/settings-form"
import { useText } from "../../lib/text/use-text"
import { zoneHere } from "../../lib/time/zones"
import { DeadlineChoice } from "../matrix/deadline-choice"

const MODES = ["editable", "read_only", "hidden"] as const

/** What customers may do with each field, and until when, where neither event nor ticket type says otherwise (SPEC M1). */
export function FieldModes({ inherited }: { inherited: CompletePolicy }) {
  const { control } = useFormContext<SettingsForm>()
  return (
    <div className="flex flex-col gap-y-3">
      {DATA_FIELDS.map((name) => (
        <Controller
          key={name}
          control={control}
          name={`fields.${name}`}
          render={({ field }) => <FieldMode {...field} name={name} inherited={inherited.fields[name]?.mode} />}
        />
      ))}
    </div>
  )
}

type FieldModeProps = {
  name: (typeof DATA_FIELDS)[number]
  inherited: FieldRule["mode"] | undefined
  value: FieldRule | null
  onChange: (rule: FieldRule | null) => void
}

function FieldMode({ name, inherited = "editable", value, onChange }: FieldModeProps) {
  const { t, language } = useText()
  const id = useId()
  const label = fieldLabel(name, { t, language, questions: [] })
  const choose = (chosen: string) => {
    const mode = MODES.find((one) => one === chosen)
    onChange(mode ? { mode } : null)
  }
  return (
    <fieldset aria-label={label} className="grid grid-cols-1 items-start gap-2 sm:grid-cols-2">
      <Label htmlFor={id} size="small" className="sm:py-1.5">
        {label}
      </Label>
      <div className="flex flex-col gap-y-2">
        <Select size="small" value={value?.mode ?? "inherit"} onValueChange={choose}>
          <Select.Trigger id={id}>
            <Select.Value />
          </Select.Trigger>
          <Select.Content>
            <Select.Item value="inherit">
              {t("policy.inherit_options", { value: t(`matrix.mode.${inherited}`) })}
            </Select.Item>
            {MODES.map((mode) => (
              <Select.Item key={mode} value={mode}>
                {t(`matrix.mode.${mode}`)}
              </Select.Item>
            ))}
          </Select.Content>
        </Select>
        {value?.mode === "editable" && (
          <DeadlineChoice
            event={{ timezone: zoneHere(), starts_at: new Date().toISOString() }}
            deadline={value.until}
            onChange={onChange}
          />
        )}
      </div>
    </fieldset>
  )
}
