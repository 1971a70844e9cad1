import { Combobox } from "@medusajs/dashboard/components"
import { useFormContext } from "react-hook-form"
import type { RebookingTarget } from "../../lib/contract/rebooking"
import { eventOption } from "../../lib/event-option"
import type { ChangeForm } from "../../lib/rebooking/change-form"
import { useText } from "../../lib/text/use-text"
import { CLEAR_OF_ARROWS } from "../event/clear-of-arrows"
import { Field } from "../form/field"

type EventFieldProps = {
  name: "event_id" | `fates.${string}.event_id` | `add.${number}.event_id`
  label: string
  targets: RebookingTarget[]
  required?: true
  onChange: (event: RebookingTarget | undefined) => void
}

/** One of the events that a ticket can be for, searched as one types. */
export function EventField({ name, label, targets, required, onChange }: EventFieldProps) {
  const { t, language } = useText()
  const { control } = useFormContext<ChangeForm>()
  return (
    <Field control={control} name={name} label={label} rules={required && { required: t("form.required") }}>
      {({ value, ref, name, onBlur, onChange: write }) => (
        <Combobox
          className={CLEAR_OF_ARROWS}
          ref={ref}
          name={name}
          onBlur={onBlur}
          value={String(value)}
          onChange={(id = "") => {
            write(id)
            onChange(targets.find((target) => target.id === id))
          }}
          options={targets.map((target) => eventOption(target, language))}
          placeholder={t("rebooking.target_placeholder")}
        />
      )}
    </Field>
  )
}
