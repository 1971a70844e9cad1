import { RadioGroup } from "@medusajs/ui"
import { useEffect } from "react"
import { useFormContext } from "react-hook-form"
import type { DeskPreview } from "../../lib/contract/desk"
import type { DeskForm } from "../../lib/desk/desk-form"
import { useText } from "../../lib/text/use-text"
import { Field } from "../form/field"
import { TextField } from "../form/text-field"

/** How it is paid: what the total allows, and the reason that goes with it. */
export function PaymentFields({ preview }: { preview: DeskPreview }) {
  const { t } = useText()
  const { control, setValue, watch } = useFormContext<DeskForm>()
  const payment = watch("payment")
  const [first] = preview.payments
  const fits = preview.payments.includes(payment)
  useEffect(() => {
    if (!fits && first) setValue("payment", first)
  }, [fits, first, setValue])
  return (
    <>
      <Field control={control} name="payment" label={t("desk.payment.label")}>
        {({ value, onChange, ref }) => (
          <RadioGroup ref={ref} value={String(value)} onValueChange={onChange} className="grid gap-2">
            {preview.payments.map((one) => (
              <RadioGroup.ChoiceBox
                key={one}
                value={one}
                label={t(`desk.payment.${one}`)}
                description={t(`desk.payment.${one}_hint`)}
              />
            ))}
          </RadioGroup>
        )}
      </Field>
      {payment === "settled_outside" && (
        <TextField
          control={control}
          name="reason"
          label={t("desk.settled_reason")}
          placeholder={t("desk.settled_reason_placeholder")}
          maxLength={1000}
          rules={{ required: t("desk.reason_needed") }}
        />
      )}
    </>
  )
}
