import type { RuleChange } from "../../domain/policy/change-field-rules"
import type { AdminEvent } from "./contract/event"
import { post } from "./http/request"
import { useWrite } from "./http/use-write"

/** Changes cells of an event's matrix, all or none. */
export function useChangeFieldRules(eventId: string) {
  return useWrite((changes: RuleChange[]) =>
    post<{ event: AdminEvent }>(`/admin/events/${eventId}/field-rules`, { changes })
  )
}
