import type { FieldChange } from "../../../domain/change-log/field-change"

/** One line of a booking's or event's history (docs/api.md, "changes"). */
export type Change = {
  id: string
  position: number
  at: string
  action: string
  actor: { type: "customer" | "staff" | "system"; id: string | null; name: string | null }
  channel: "portal" | "store" | "admin" | "system"
  reason: string | null
  changes: FieldChange[]
}
