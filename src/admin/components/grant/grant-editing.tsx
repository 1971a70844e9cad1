import { useState } from "react"
import { useForm, useWatch } from "react-hook-form"
import type { AdminBooking } from "../../lib/contract/booking"
import { clockFault } from "../../lib/event-form/schedule"
import { grantForm, newGrant } from "../../lib/grant-form"
import { useGrantEditing } from "../../lib/grants"
import { useText } from "../../lib/text/use-text"
import { ChoiceField } from "../form/choice-field"
import { DrawerForm } from "../form/drawer-form"
import { MomentField } from "../form/moment-field"
import { SwitchField } from "../form/switch-field"
import { LongTextField } from "../form/text-field"
import { GrantedFields } from "./granted-fields"

const WHAT = ["all", "some"] as const

/** Opens a booking for its customer although its deadlines have passed, or fields although they are locked (SPEC M14). */
export function GrantEditing({ booking }: { booking: AdminBooking }) {
  const { t } = useText()
  const [now] = useState(() => new Date())
  const { timezone } = booking.event
  const form = useForm({ defaultValues: grantForm(booking, now) })
  const { control } = form
  const grant = useGrantEditing(booking.id)
  const what = useWatch({ control, name: "what" })
  const clockRule = (clock: string) => {
    const fault = clockFault(clock, timezone, { required: true })
    return fault === null || t(`form.clock.${fault}`)
  }
  return (
    <DrawerForm
      form={form}
      write={grant}
      body={(values) => newGrant(values, timezone)}
      done={t("grant.done")}
      action={t("grant.confirm")}
    >
      <ChoiceField
        control={control}
        name="what"
        label={t("grant.what")}
        options={WHAT.map((value) => ({ value, label: t(`grant.${value}`), hint: t(`grant.${value}_hint`) }))}
      />
      {what === "some" && <GrantedFields control={control} booking={booking} />}
      <MomentField
        control={control}
        name="until"
        label={t("grant.until", { zone: timezone })}
        hint={t("grant.until_hint")}
        rules={{ validate: (clock) => clockRule(String(clock)) }}
      />
      <LongTextField
        control={control}
        name="reason"
        label={t("history.reason")}
        hint={t("history.reason_hint")}
        rows={2}
        rules={{ validate: (reason) => String(reason).trim() !== "" || t("form.required") }}
      />
      <SwitchField control={control} name="mail" label={t("grant.mail")} hint={t("grant.mail_hint")} />
    </DrawerForm>
  )
}
