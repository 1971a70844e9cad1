import { Alert, Skeleton } from "@medusajs/ui"
import type { UseQueryResult } from "@tanstack/react-query"
import { useFormContext } from "react-hook-form"
import type { Plan } from "../../lib/contract/rebooking"
import type { ChangeForm } from "../../lib/rebooking/change-form"
import { useText } from "../../lib/text/use-text"
import { Refused } from "../form/refused"
import { LongTextField } from "../form/text-field"
import { PlanFacts } from "./plan-facts"
import { PlanTable } from "./plan-table"
import { StaffChoices } from "./staff-choices"
import { StrategyField } from "./strategy-field"

type PreviewStepProps = { preview: UseQueryResult<Plan, Error>; currency: string }

/** Second step: what it will do, to the cent, and what staff decide about the money, before anybody commits to it. */
export function PreviewStep({ preview, currency }: PreviewStepProps) {
  const { t } = useText()
  const { control } = useFormContext<ChangeForm>()
  const plan = preview.data
  return (
    <>
      {preview.isError && <Refused error={preview.error} />}
      {preview.isPending && <Skeleton className="h-60 w-full" />}
      {plan && (
        <section className="flex flex-col gap-y-4" aria-busy={preview.isFetching} aria-label={t("rebooking.preview")}>
          {plan.warnings.map((warning) => (
            <Alert key={warning} variant="warning">
              {t(`rebooking.warning.${warning}`)}
            </Alert>
          ))}
          <PlanTable plan={plan} />
          <StrategyField plan={plan} />
          <PlanFacts plan={plan} />
        </section>
      )}
      <StaffChoices currency={currency} />
      <LongTextField
        control={control}
        name="reason"
        label={t("history.reason")}
        hint={t(plan?.reason_required ? "rebooking.reason_required" : "history.reason_hint")}
        rules={plan?.reason_required ? { required: t("form.required") } : undefined}
        rows={2}
        optional={!plan?.reason_required}
      />
    </>
  )
}
