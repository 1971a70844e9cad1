import { Label, Select } from "@medusajs/ui"
import { useId } from "react"
import { Controller, useFormContext } from "react-hook-form"
import type { CompletePolicy } from "../../../domain/policy/policy"
import { fieldLabel } from "../../lib/field-label"
import { DATA_FIELDS } from "../../lib/matrix/matrix"
import type { SettingsForm } from "../../lib/settings-form/settings-form"
import { useText } from "../../lib/text/use-text"

const MODES = ["inherit", "editable", "read_only", "hidden"] as const

/** What customers may do with each field where neither event nor ticket type says otherwise (SPEC M1). */
export function FieldModes({ inherited }: { inherited: CompletePolicy }) {
  const { t, language } = useText()
  const id = useId()
  const { control } = useFormContext<SettingsForm>()
  return (
    <div className="flex flex-col gap-y-3">
      {DATA_FIELDS.map((field) => {
        const mode = t(`matrix.mode.${inherited.fields[field]?.mode ?? "editable"}`)
        return (
          <div key={field} className="grid grid-cols-1 items-center gap-2 sm:grid-cols-2">
            <Label htmlFor={`${id}-${field}`} size="small">
              {fieldLabel(field, { t, language, questions: [] })}
            </Label>
            <Controller
              control={control}
              name={`fields.${field}`}
              render={({ field: { value, onChange, ref } }) => (
                <Select size="small" value={value} onValueChange={onChange}>
                  <Select.Trigger ref={ref} id={`${id}-${field}`}>
                    <Select.Value />
                  </Select.Trigger>
                  <Select.Content>
                    {MODES.map((one) => (
                      <Select.Item key={one} value={one}>
                        {one === "inherit" ? t("policy.inherit_options", { value: mode }) : t(`matrix.mode.${one}`)}
                      </Select.Item>
                    ))}
                  </Select.Content>
                </Select>
              )}
            />
          </div>
        )
      })}
    </div>
  )
}
