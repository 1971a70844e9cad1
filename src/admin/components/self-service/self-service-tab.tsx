import type { AdminEvent } from "../../lib/contract/event"
import { useSettings } from "../../lib/settings"
import { MatrixSection } from "../matrix/matrix-section"
import { LoadError } from "../page/load-error"
import { SectionSkeleton } from "../page/skeletons"
import { TellBookers } from "../tell-bookers/tell-bookers"
import { PolicySection } from "./policy-section"
import { RulesSection } from "./rules-section"
import { TicketTypeRules } from "./ticket-type-rules"

/** What customers may change by themselves, until when, and who hears of it (SPEC P1-P5, M1-M11). */
export function SelfServiceTab({ event }: { event: AdminEvent }) {
  return (
    <div className="flex flex-col gap-y-3">
      <div className="flex flex-col gap-3 xl:flex-row xl:items-start">
        <div className="flex min-w-0 flex-1 flex-col gap-y-3">
          <EventRules event={event} />
        </div>
        <div className="flex flex-col gap-y-3 xl:w-[400px]">
          <TellBookers event={event} />
          <TicketTypeRules event={event} />
        </div>
      </div>
      <MatrixSection event={event} />
    </div>
  )
}

/** What holds for the whole event, which inherits from the shop. */
function EventRules({ event }: { event: AdminEvent }) {
  const { data, isError, error, refetch } = useSettings()
  if (isError) return <LoadError error={error} retry={refetch} />
  if (!data) return <SectionSkeleton />
  const { settings: shop } = data
  return (
    <>
      <PolicySection event={event} shop={shop} />
      <RulesSection event={event} shop={shop} part="changing" />
      <RulesSection event={event} shop={shop} part="cancelling" />
    </>
  )
}
