import type { Person } from "../../client"

/** What the shop answers, as the client has it. */
export type {
  Access,
  Answered,
  CancellationPlan,
  CustomerBooking,
  FieldMays,
  HistoryEntry,
  May,
  Participant,
  Plan,
  PlannedTicket,
  PlanSide,
  PlanWarning,
  Refund,
  TargetEvent,
  TargetTicketType,
  Totals,
} from "../../client"
export type PersonData = Person
