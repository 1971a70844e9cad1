import type { InferTypeOf, MedusaContainer } from "@medusajs/framework/types"
import type { Grant } from "../../../../../modules/booking/models/grant"
import { staffNames } from "../../../../../workflows/history/staff-names"

/** Grants as staff see them; `open` while they hold. */
export async function grantViews(container: MedusaContainer, grants: readonly InferTypeOf<typeof Grant>[]) {
  const names = await staffNames(
    container,
    grants.map(({ granted_by }) => granted_by)
  )
  const now = new Date()
  return grants.map(({ id, booking_id, fields, until, reason, granted_by, created_at, revoked_at }) => ({
    id,
    booking_id,
    fields,
    until,
    reason,
    granted_by: { id: granted_by, name: names.get(granted_by) ?? null },
    created_at,
    revoked_at,
    open: revoked_at === null && new Date(until) >= now,
  }))
}
