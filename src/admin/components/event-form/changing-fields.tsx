import { useFormContext } from "react-hook-form"
import { PRICE_BASES, PRICE_RULES, REBOOKING_KINDS } from "../../lib/event-form/changing-policy"
import type { PolicyForm } from "../../lib/event-form/policy"
import { feeText } from "../../lib/text/fee-text"
import { kindsText, settlementsText } from "../../lib/text/policy-text"
import { useText } from "../../lib/text/use-text"
import { ChecksField } from "../form/checks-field"
import { SelectField } from "../form/select-field"
import { DeadlineField } from "./deadline-field"
import { FeeField } from "./fee-field"
import type { PolicyPartProps } from "./policy-part"
import { PolicySwitchField } from "./policy-switch"
import { SettlementFields } from "./settlement-fields"
import { SourceField } from "./source-field"

/** What customers may change of what they bought, what it costs, and what becomes of the money (SPEC U4, U15-U19). */
export function ChangingFields({ inherited, from, zone }: PolicyPartProps) {
  const { t, language } = useText()
  const { control } = useFormContext<PolicyForm>()
  const above = (value: string) => t(`policy.inherit_${from}`, { value })
  return (
    <>
      <PolicySwitchField name="rebooking" inherited={inherited.rebooking} from={from} />
      <SourceField name="rebooking_kinds" inherited={kindsText(inherited.rebooking_kinds, t)} from={from}>
        <ChecksField
          control={control}
          name="rebooking_kinds.kinds"
          label={t("changing.kinds")}
          options={REBOOKING_KINDS.map((value) => ({ value, label: t(`changing.kind.${value}`) }))}
        />
      </SourceField>
      <DeadlineField name="rebook_until" inherited={inherited.rebook_until} from={from} zone={zone} />
      <SelectField
        control={control}
        name="price_rule"
        label={t("policy.price_rule")}
        hint={t("policy.price_rule_hint")}
        options={PRICE_RULES.map((value) => ({
          value,
          label:
            value === "inherit"
              ? above(t(`changing.price_rule.${inherited.price_rule}`))
              : t(`changing.price_rule.${value}`),
        }))}
      />
      <SelectField
        control={control}
        name="price_basis"
        label={t("policy.price_basis")}
        hint={t("policy.price_basis_hint")}
        options={PRICE_BASES.map((value) => ({
          value,
          label:
            value === "inherit"
              ? above(t(`changing.price_basis.${inherited.price_basis}`))
              : t(`changing.price_basis.${value}`),
        }))}
      />
      <FeeField
        name="rebooking_fee"
        label={t("policy.rebooking_fee")}
        hint={t("policy.rebooking_fee_hint")}
        inherited={above(feeText(inherited.rebooking_fee, { t, language }))}
      />
      <SourceField name="settlements" inherited={settlementsText(inherited.settlements, t)} from={from}>
        <SettlementFields />
      </SourceField>
    </>
  )
}
