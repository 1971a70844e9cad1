import type { AdminEvent } from "../../lib/contract/event"
import { MatrixSection } from "../matrix/matrix-section"
import { TellBookers } from "../tell-bookers/tell-bookers"
import { PolicySection } from "./policy-section"
import { TicketTypeRules } from "./ticket-type-rules"

/** What customers may change by themselves, until when, and who hears of it (SPEC P1-P5, M1-M11). */
export function SelfServiceTab({ event }: { event: AdminEvent }) {
  return (
    <div className="flex flex-col gap-y-3">
      <div className="flex flex-col gap-3 xl:flex-row xl:items-start">
        <div className="min-w-0 flex-1">
          <PolicySection event={event} />
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
