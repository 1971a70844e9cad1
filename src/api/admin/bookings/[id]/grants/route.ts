import { BOOKING_MODULE, type BookingModuleService } from "../../../../../modules/booking"
import { grantEditing } from "../../../../../workflows/editing/grant-editing"
import { staffActor } from "../../../../actor"
import { refusing } from "../../../../refusals/answer"
import type { Page } from "../../../../validation/page"
import type { NewGrantRequest } from "../../validators"
import { grantViews } from "./view"

/** What was opened for a booking, the newest first; lapsed and revoked ones too. */
export const GET = refusing(async (req, res) => {
  const { offset, limit } = req.validatedQuery as Page
  const [grants, count] = await req.scope
    .resolve<BookingModuleService>(BOOKING_MODULE)
    .listAndCountGrants(
      { booking_id: req.params.id ?? "" },
      { skip: offset, take: limit, order: { created_at: "DESC", id: "DESC" } }
    )
  res.json({ grants: await grantViews(req.scope, grants), count, offset, limit })
})

/**
 * Opens named fields, or with `fields` null every deadline, until a moment (SPEC M14), and tells the booker where wanted.
 * Refusals: `booking_not_found`, `grant_until_invalid`, `field_not_editable`, `too_many_grants`, `booking_cancelled`.
 */
export const POST = refusing<NewGrantRequest>(async (req, res) => {
  const booking_id = req.params.id ?? ""
  const { reason } = req.validatedBody
  const now = new Date().toISOString()
  const grant = { ...req.validatedBody, booking_id, actor: staffActor(req, reason), now }
  const id = await grantEditing(req.scope, grant)
  const granted = await req.scope.resolve<BookingModuleService>(BOOKING_MODULE).listGrants({ id })
  const [view] = await grantViews(req.scope, granted)
  res.status(201).json({ grant: view })
})
