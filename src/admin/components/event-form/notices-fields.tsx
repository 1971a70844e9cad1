import { useFormContext, useWatch } from "react-hook-form"
import { NOTIFY_CHOICES, type NoticesForm, REMINDER_CHOICES } from "../../lib/event-form/notices"
import type { ShownSettings } from "../../lib/settings"
import { reminderText } from "../../lib/text/reminder-text"
import { useText } from "../../lib/text/use-text"
import { SelectField } from "../form/select-field"
import { TextField } from "../form/text-field"
import { useEmailRule } from "../form/use-email-rule"
import type { Inherited } from "./inherited"

type NoticesFieldsProps = {
  inherited: Pick<ShownSettings, "notify_mode" | "notify_email" | "reminder">
  from: Exclude<Inherited, "event">
}

/** Who hears of edits, and whether bookers are reminded while they can still change something. */
export function NoticesFields({ inherited: shop, from }: NoticesFieldsProps) {
  const { t } = useText()
  const { control } = useFormContext<NoticesForm>()
  const email = useEmailRule()
  const mode = useWatch({ control, name: "notify_mode" })
  const when = useWatch({ control, name: "reminder.when" })
  const asShop = (value: string) => t(`policy.inherit_${from}`, { value })
  return (
    <>
      <SelectField
        control={control}
        name="notify_mode"
        label={t("notify.label")}
        hint={t("notify.hint")}
        options={NOTIFY_CHOICES.map((value) => ({
          value,
          label: value === "inherit" ? asShop(t(`notify.${shop.notify_mode}`)) : t(`notify.${value}`),
        }))}
      />
      {mode !== "none" && (
        <TextField
          control={control}
          name="notify_email"
          type="email"
          label={t("event.notify_email")}
          hint={shop.notify_email ? t("notify.else_shop", { email: shop.notify_email }) : t("event.notify_email_hint")}
          rules={email}
          optional
        />
      )}
      <SelectField
        control={control}
        name="reminder.when"
        label={t("reminder.label")}
        hint={t("reminder.hint")}
        options={REMINDER_CHOICES.map((value) => ({
          value,
          label: value === "inherit" ? asShop(reminderText(shop.reminder, t)) : t(`reminder.choice.${value}`),
        }))}
      />
      {(when === "days" || when === "hours") && (
        <TextField
          control={control}
          name="reminder.count"
          inputMode="numeric"
          label={t(`deadline.count.${when}_before_start`)}
          rules={{
            pattern: { value: /^[1-9]\d{0,3}$/, message: t("form.whole_number") },
            required: t("form.required"),
          }}
        />
      )}
    </>
  )
}
