import { Text } from "@medusajs/ui"
import { useFormContext } from "react-hook-form"
import type { AdminEvent } from "../../lib/contract/event"
import type { AddOnForm } from "../../lib/event-form/add-on"
import { clockFault } from "../../lib/event-form/schedule"
import { useText } from "../../lib/text/use-text"
import type { WallClock } from "../../lib/time/wall-clock"
import { MomentField } from "../form/moment-field"
import { TextField } from "../form/text-field"
import { AddOnTicketTypes } from "./add-on-ticket-types"

/** How many each may take (the API takes up to 100), with which tickets, and when. */
export function AddOnRules({ event }: { event: AdminEvent }) {
  const { t } = useText()
  const { control } = useFormContext<AddOnForm>()
  const isNumber = (text: string) => /^\s*(\d{1,2}|100)\s*$/.test(text)
  const clock = (value: WallClock, form: AddOnForm, after = "") => {
    const fault = clockFault(value, form.timezone, { after })
    return fault === null || t(`form.clock.${fault}`)
  }
  return (
    <>
      <AddOnTicketTypes event={event} />
      <Text size="small" className="text-ui-fg-subtle -mb-3">
        {t("add_on.limits_hint")}
      </Text>
      <div className="grid grid-cols-1 gap-3 sm:grid-cols-2">
        <TextField
          control={control}
          name="min"
          inputMode="numeric"
          label={t("add_on.min")}
          rules={{
            validate: (min, form) =>
              isNumber(min) ? Number(min) <= Number(form.max) || t("add_on.min_above_max") : t("form.whole_number"),
          }}
        />
        <TextField
          control={control}
          name="max"
          inputMode="numeric"
          label={t("add_on.max")}
          rules={{ validate: (max) => (isNumber(max) && Number(max) > 0) || t("form.whole_number") }}
        />
      </div>
      <div className="grid grid-cols-1 gap-3 sm:grid-cols-2">
        <MomentField
          control={control}
          name="from"
          label={t("add_on.available_from")}
          rules={{ validate: (value, form) => clock(value, form) }}
          optional
        />
        <MomentField
          control={control}
          name="until"
          label={t("add_on.available_until")}
          rules={{ validate: (value, form) => clock(value, form, form.from) }}
          optional
        />
      </div>
    </>
  )
}
