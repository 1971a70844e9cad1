import { Text } from "@medusajs/ui"
import { useFormContext } from "react-hook-form"
import { formatMoney } from "../../../domain/money/decimal"
import { type Minor, minor } from "../../../domain/money/minor"
import { settledOutside } from "../../../domain/rebooking/settle"
import type { Plan } from "../../lib/contract/rebooking"
import type { ChangeForm } from "../../lib/rebooking/change-form"
import { useText } from "../../lib/text/use-text"
import { ChoiceField } from "../form/choice-field"

/** What becomes of the money, in plain words; where more than one way is open, a choice (SPEC U15-U19). */
export function StrategyField({ plan }: { plan: Plan }) {
  const { t, language } = useText()
  const { control } = useFormContext<ChangeForm>()
  const money = (amount: Minor) => formatMoney(amount, plan.currency_code, language)
  const { kind, carried, due, back } = plan.settlement
  const outside = settledOutside(plan.settlement, plan.to.total)
  const way = kind === "external" ? (outside > 0 ? "external_due" : "external_back") : kind
  return (
    <>
      {plan.strategies.length > 1 && (
        <ChoiceField
          control={control}
          name="strategy"
          label={t("rebooking.strategy.label")}
          shown={plan.strategy}
          options={plan.strategies.map((value) => ({
            value,
            label: t(`rebooking.strategy.${value}`),
            hint: t(`rebooking.strategy.${value}_hint`),
          }))}
        />
      )}
      <Text size="small" className="bg-ui-bg-subtle shadow-elevation-card-rest rounded-xl px-4 py-3" role="status">
        {t(`rebooking.settlement.${way}`, {
          ...{ carried: money(carried), due: money(due), back: money(back) },
          outside: money(minor(Math.abs(outside))),
        })}
      </Text>
    </>
  )
}
