import { Alert, Heading, Skeleton } from "@medusajs/ui"
import type { UseQueryResult } from "@tanstack/react-query"
import type { Plan } from "../../lib/contract/rebooking"
import { useText } from "../../lib/text/use-text"
import { Refused } from "../form/refused"
import { PlanMoney } from "./plan-money"
import { PlanTickets } from "./plan-tickets"

/** What the rebooking will do, to the cent, before anybody commits to it. */
export function PlanPreview({ preview }: { preview: UseQueryResult<Plan, Error> }) {
  const { t } = useText()
  if (preview.isError) return <Refused error={preview.error} />
  if (!preview.data) return <Skeleton className="h-40 w-full" />
  const plan = preview.data
  return (
    <section className="flex flex-col gap-y-4" aria-busy={preview.isFetching} aria-label={t("rebooking.preview")}>
      <Heading level="h2">{t("rebooking.preview")}</Heading>
      <PlanMoney plan={plan} />
      <PlanTickets plan={plan} />
      {plan.warnings.map((warning) => (
        <Alert key={warning} variant="warning">
          {t(`rebooking.warning.${warning}`)}
        </Alert>
      ))}
    </section>
  )
}
