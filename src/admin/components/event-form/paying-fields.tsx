import { useFormContext } from "react-hook-form"
import type { PayingForm } from "../../lib/event-form/paying"
import type { ShownSettings } from "../../lib/settings"
import { isTermDays } from "../../lib/settings-form/term-days"
import { useText } from "../../lib/text/use-text"
import { SwitchField } from "../form/switch-field"
import { TextField } from "../form/text-field"

/** Until when the bookings of an event are to be paid, and whether they are reminded of it (SPEC V12, V13). */
export function PayingFields({ shop }: { shop: Pick<ShownSettings, "payment_term_days"> }) {
  const { t } = useText()
  const { control } = useFormContext<PayingForm>()
  return (
    <>
      <TextField
        control={control}
        name="payment_term_days"
        inputMode="numeric"
        label={t("settings.field.payment_term_days")}
        hint={t("settings.hint.payment_term_days")}
        placeholder={t("event.paying.as_shop", { count: shop.payment_term_days })}
        rules={{ validate: (days) => isTermDays(days) || t("settings.between", { least: 0, most: 365 }) }}
        optional
      />
      <SwitchField
        control={control}
        name="payment_reminders"
        label={t("event.paying.reminders")}
        hint={t("event.paying.reminders_hint")}
      />
    </>
  )
}
