import { Plus, Trash } from "@medusajs/icons"
import { Button, clx, IconButton } from "@medusajs/ui"
import { useFieldArray, useFormContext } from "react-hook-form"
import { MAX_DATES, type ScheduleForm } from "../../lib/event-form/schedule"
import { useText } from "../../lib/text/use-text"
import { MomentField } from "../form/moment-field"
import { useClockRules } from "./use-clock-rules"

/** One or more dates; whoever books the event attends all of them. */
export function DatesFields() {
  const { t } = useText()
  const { control } = useFormContext<ScheduleForm>()
  const rules = useClockRules()
  const { fields, append, remove } = useFieldArray({ control, name: "dates" })
  const removable = fields.length > 1
  return (
    <div className="flex flex-col items-start gap-y-3">
      {fields.map(({ id }, index) => (
        <fieldset
          key={id}
          className={clx("grid w-full grid-cols-1 gap-3", removable ? "sm:grid-cols-[1fr_1fr_28px]" : "sm:grid-cols-2")}
        >
          <legend className="sr-only">{t("event.dates.nth", { position: index + 1 })}</legend>
          <MomentField
            control={control}
            name={`dates.${index}.starts`}
            label={t("event.dates.starts")}
            rules={rules({ required: true })}
          />
          <MomentField
            control={control}
            name={`dates.${index}.ends`}
            label={t("event.dates.ends")}
            rules={rules({ required: true, after: (form) => form.dates[index]?.starts ?? "" })}
          />
          {removable && (
            <IconButton
              type="button"
              size="small"
              variant="transparent"
              className="sm:mt-7"
              aria-label={t("event.dates.remove", { position: index + 1 })}
              onClick={() => remove(index)}
            >
              <Trash className="text-ui-fg-muted" />
            </IconButton>
          )}
        </fieldset>
      ))}
      <Button
        type="button"
        size="small"
        variant="secondary"
        disabled={fields.length >= MAX_DATES}
        onClick={() => append({ starts: "", ends: "" })}
      >
        <Plus />
        {t("event.dates.add")}
      </Button>
    </div>
  )
}
