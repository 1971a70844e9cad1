import type { DeskSale } from "../../../domain/desk/desk-sale"
import { previewSale } from "../../../workflows/desk/preview-sale"
import { refusing } from "../../refusals/answer"

/**
 * What a registration by the desk would cost, to the cent, how its tickets fit, and what it would lack; changes nothing.
 * Refusals: `event_not_found`, `event_not_bookable`, `desk_ticket_type_unknown`, `desk_email_missing`, `desk_region_unknown`,
 * `desk_country_missing`, `customer_unknown`, `additional_booking_invalid`, `name_required`, `question_not_asked`,
 * `answer_invalid`, `add_on_…`, `price_missing`, `promotion_not_applied`.
 */
export const POST = refusing<DeskSale>(async (req, res) => {
  res.json({ preview: await previewSale(req.scope, req.validatedBody) })
})
