import { useFormContext } from "react-hook-form"
import type { CancelForm } from "../../lib/cancelling/cancel-form"
import type { Cancellation } from "../../lib/contract/cancellation"
import { useText } from "../../lib/text/use-text"
import { SelectField } from "../form/select-field"
import { LongTextField } from "../form/text-field"

/** Why it is cancelled: one of the shop's reasons, words of one's own, or both. One of them where the policy wants it. */
export function ReasonFields({ cancellation }: { cancellation: Pick<Cancellation, "reasons" | "reason_required"> }) {
  const { t } = useText()
  const { control } = useFormContext<CancelForm>()
  const { reasons, reason_required } = cancellation
  const given = (_: string, { reason_key, reason }: CancelForm) =>
    !reason_required || reason_key !== "" || reason.trim() !== "" || t("form.required")
  return (
    <>
      {reasons.length > 0 && (
        <SelectField
          control={control}
          name="reason_key"
          label={t("cancellation.reason_key")}
          placeholder={t("cancellation.reason_placeholder")}
          options={reasons.map((reason) => ({ value: reason, label: reason }))}
        />
      )}
      <LongTextField
        control={control}
        name="reason"
        label={t(reasons.length > 0 ? "cancellation.words" : "cancellation.reason_key")}
        hint={t("cancellation.words_hint")}
        rules={{ validate: given, maxLength: 500 }}
        rows={2}
        optional={!reason_required}
      />
    </>
  )
}
