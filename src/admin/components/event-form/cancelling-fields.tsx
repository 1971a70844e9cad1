import { useFormContext } from "react-hook-form"
import { CANCEL_REASONS, CANCELLABLE } from "../../lib/event-form/cancelling-policy"
import type { PolicyForm } from "../../lib/event-form/policy"
import { ladderText } from "../../lib/text/ladder-text"
import { cancellingText } from "../../lib/text/policy-text"
import { useText } from "../../lib/text/use-text"
import { ChecksField } from "../form/checks-field"
import { SelectField } from "../form/select-field"
import { LongTextField } from "../form/text-field"
import { DeadlineField } from "./deadline-field"
import { FeeLadderFields } from "./fee-ladder-fields"
import type { PolicyPartProps } from "./policy-part"
import { PolicySwitchField } from "./policy-switch"
import { SourceField } from "./source-field"

/** What customers may cancel by themselves, until when, and what it costs them (SPEC P15-P18, V20-V23). */
export function CancellingFields({ inherited, from, zone }: PolicyPartProps) {
  const { t, language } = useText()
  const { control } = useFormContext<PolicyForm>()
  return (
    <>
      <SourceField name="cancelling" inherited={cancellingText(inherited.cancelling, t)} from={from}>
        <ChecksField
          control={control}
          name="cancelling.of"
          label={t("cancelling.which")}
          options={CANCELLABLE.map((value) => ({ value, label: t(`cancelling.of.${value}`) }))}
        />
      </SourceField>
      <PolicySwitchField name="cancel_parts" inherited={inherited.cancel_parts} from={from} />
      <DeadlineField name="cancel_until" inherited={inherited.cancel_until} from={from} zone={zone} />
      <SourceField
        name="cancellation_fee"
        inherited={ladderText(inherited.cancellation_fee, { t, language })}
        from={from}
      >
        <FeeLadderFields />
      </SourceField>
      <SelectField
        control={control}
        name="cancel_reason"
        label={t("policy.cancel_reason")}
        hint={t("policy.cancel_reason_hint")}
        options={CANCEL_REASONS.map((value) => ({
          value,
          label:
            value === "inherit"
              ? t(`policy.inherit_${from}`, { value: t(`cancelling.reason.${inherited.cancel_reason}`) })
              : t(`cancelling.reason.${value}`),
        }))}
      />
      <SourceField name="cancel_notice" inherited={inherited.cancel_notice || t("cancelling.no_notice")} from={from}>
        <LongTextField
          control={control}
          name="cancel_notice.text"
          label={t("cancelling.notice")}
          rules={{ maxLength: { value: 2000, message: t("cancelling.notice_too_long") } }}
          optional
        />
      </SourceField>
      <PolicySwitchField name="auto_refund" inherited={inherited.auto_refund} from={from} />
    </>
  )
}
