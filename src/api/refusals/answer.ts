import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { Refusal, RefusalCode } from "../../domain/decision"
import { IN_MESSAGE, packRefusal, REFUSALS_HEADER } from "../../domain/refusal/in-message"
import { refusalIn } from "../../domain/refusal/refusal-error"
import { languageOf, sentence } from "../../domain/refusal/sentences"

type HttpAnswer = {
  status: number
  type: "not_found" | "not_allowed" | "conflict" | "invalid_data" | "gone" | "rate_limited" | "unauthorized"
}

/** Mapped over the codes, so that a new refusal does not compile until it has its status. */
const ANSWERS: Record<RefusalCode, HttpAnswer> = {
  event_full: { status: 409, type: "conflict" },
  event_not_bookable: { status: 400, type: "not_allowed" },
  registration_not_open: { status: 400, type: "not_allowed" },
  registration_closed: { status: 410, type: "gone" },
  registration_invalid: { status: 400, type: "invalid_data" },
  event_status_locked: { status: 400, type: "not_allowed" },
  event_invalid: { status: 400, type: "invalid_data" },
  event_not_found: { status: 404, type: "not_found" },
  event_not_deletable: { status: 405, type: "not_allowed" },
  capacity_below_taken: { status: 409, type: "conflict" },
  variant_not_sellable: { status: 400, type: "not_allowed" },
  add_on_not_found: { status: 404, type: "not_found" },
  add_on_not_available: { status: 400, type: "not_allowed" },
  add_on_not_free: { status: 403, type: "not_allowed" },
  add_on_paid: { status: 403, type: "not_allowed" },
  add_on_limit: { status: 400, type: "not_allowed" },
  add_on_sold_out: { status: 409, type: "conflict" },
  add_on_without_ticket: { status: 400, type: "not_allowed" },
  too_many_add_ons: { status: 400, type: "not_allowed" },
  booking_not_found: { status: 404, type: "not_found" },
  access_expired: { status: 401, type: "unauthorized" },
  booking_not_deletable: { status: 405, type: "not_allowed" },
  booking_cancelled: { status: 410, type: "gone" },
  payment_before_approval: { status: 400, type: "not_allowed" },
  booking_not_requested: { status: 409, type: "conflict" },
  booking_not_approved: { status: 409, type: "conflict" },
  payment_not_due: { status: 409, type: "conflict" },
  payment_slip_not_offered: { status: 400, type: "not_allowed" },
  refund_slip_not_due: { status: 409, type: "conflict" },
  payment_amount_changed: { status: 409, type: "conflict" },
  payment_provider_not_offered: { status: 400, type: "not_allowed" },
  receipt_number_used: { status: 409, type: "conflict" },
  receipt_exceeds_paid: { status: 409, type: "conflict" },
  receipt_past_refund: { status: 409, type: "conflict" },
  payment_session_gone: { status: 409, type: "conflict" },
  payment_requires_more: { status: 402, type: "not_allowed" },
  payment_declined: { status: 402, type: "not_allowed" },
  booking_stale: { status: 409, type: "conflict" },
  participant_not_found: { status: 404, type: "not_found" },
  field_not_editable: { status: 403, type: "not_allowed" },
  field_read_only: { status: 403, type: "not_allowed" },
  name_required: { status: 400, type: "invalid_data" },
  participant_attended: { status: 403, type: "not_allowed" },
  question_invalid: { status: 400, type: "invalid_data" },
  question_key_taken: { status: 409, type: "conflict" },
  question_not_found: { status: 404, type: "not_found" },
  too_many_questions: { status: 400, type: "not_allowed" },
  question_not_asked: { status: 400, type: "invalid_data" },
  answer_invalid: { status: 400, type: "invalid_data" },
  self_service_off: { status: 403, type: "not_allowed" },
  editing_closed: { status: 410, type: "gone" },
  portal_closed: { status: 410, type: "gone" },
  rebooking_not_allowed: { status: 403, type: "not_allowed" },
  rebooking_closed: { status: 410, type: "gone" },
  cancelling_not_allowed: { status: 403, type: "not_allowed" },
  cancelling_closed: { status: 410, type: "gone" },
  cancelling_checked_in: { status: 400, type: "not_allowed" },
  cancellation_fee_too_high: { status: 400, type: "not_allowed" },
  cancel_reason_missing: { status: 400, type: "invalid_data" },
  cancel_reason_unknown: { status: 400, type: "invalid_data" },
  cancel_notice_unacknowledged: { status: 400, type: "not_allowed" },
  goodwill_too_high: { status: 400, type: "not_allowed" },
  order_not_cancellable: { status: 409, type: "conflict" },
  rebooking_kind_not_allowed: { status: 403, type: "not_allowed" },
  price_rule_broken: { status: 403, type: "not_allowed" },
  settlement_not_allowed: { status: 403, type: "not_allowed" },
  promotion_code_invalid: { status: 400, type: "invalid_data" },
  rebooking_cancels_all: { status: 400, type: "not_allowed" },
  reason_missing: { status: 400, type: "invalid_data" },
  rebooking_unchanged: { status: 400, type: "not_allowed" },
  rebooking_checked_in: { status: 400, type: "not_allowed" },
  rebooking_target_invalid: { status: 400, type: "invalid_data" },
  order_not_rebookable: { status: 409, type: "conflict" },
  price_missing: { status: 400, type: "not_allowed" },
  plan_changed: { status: 409, type: "conflict" },
  idempotency_key_missing: { status: 400, type: "invalid_data" },
  idempotency_key_reused: { status: 409, type: "conflict" },
  order_holds_tickets: { status: 400, type: "not_allowed" },
  order_shares_payment: { status: 409, type: "conflict" },
  product_has_bookings: { status: 400, type: "not_allowed" },
  refund_case_not_found: { status: 404, type: "not_found" },
  refund_case_locked: { status: 409, type: "conflict" },
  refund_exceeds_pending: { status: 409, type: "conflict" },
  refund_exceeds_payments: { status: 409, type: "conflict" },
  refund_failed: { status: 400, type: "not_allowed" },
  refund_pending: { status: 409, type: "conflict" },
  refund_broken_off: { status: 409, type: "conflict" },
  refund_unclear: { status: 409, type: "conflict" },
  refund_not_unclear: { status: 409, type: "conflict" },
  refund_not_paid_yet: { status: 400, type: "invalid_data" },
  refund_channel_differs: { status: 409, type: "conflict" },
  refund_reference_used: { status: 409, type: "conflict" },
  refund_step_not_allowed: { status: 403, type: "not_allowed" },
  iban_invalid: { status: 400, type: "invalid_data" },
  bank_details_not_wanted: { status: 409, type: "conflict" },
  file_missing: { status: 400, type: "invalid_data" },
  file_too_large: { status: 413, type: "invalid_data" },
  file_type_not_allowed: { status: 415, type: "invalid_data" },
  document_not_found: { status: 404, type: "not_found" },
  document_prefix_used: { status: 409, type: "conflict" },
  file_not_found: { status: 404, type: "not_found" },
  too_many_files: { status: 409, type: "conflict" },
  booking_anonymised: { status: 410, type: "gone" },
  booking_not_anonymisable: { status: 409, type: "conflict" },
  booking_changed_since_export: { status: 409, type: "conflict" },
  mail_not_found: { status: 404, type: "not_found" },
  mail_not_failed: { status: 409, type: "conflict" },
  mail_not_resendable: { status: 409, type: "conflict" },
  mail_not_sent: { status: 400, type: "not_allowed" },
  mail_topic_unknown: { status: 404, type: "not_found" },
  mail_text_invalid: { status: 400, type: "invalid_data" },
  mail_placeholder_unknown: { status: 400, type: "invalid_data" },
  mail_placeholder_missing: { status: 400, type: "invalid_data" },
  queue_full: { status: 429, type: "rate_limited" },
  queue_slow: { status: 429, type: "rate_limited" },
  reconciliation_running: { status: 409, type: "conflict" },
  finding_not_found: { status: 404, type: "not_found" },
  finding_not_repairable: { status: 409, type: "conflict" },
  export_not_found: { status: 404, type: "not_found" },
  export_busy: { status: 409, type: "conflict" },
  export_not_ready: { status: 409, type: "conflict" },
  export_expired: { status: 410, type: "gone" },
  accounts_too_long: { status: 400, type: "invalid_data" },
  address_unproven: { status: 403, type: "not_allowed" },
  address_unchanged: { status: 400, type: "not_allowed" },
  address_code_wrong: { status: 400, type: "invalid_data" },
  address_code_expired: { status: 410, type: "gone" },
  participant_address_missing: { status: 400, type: "not_allowed" },
  grant_until_invalid: { status: 400, type: "invalid_data" },
  grant_not_found: { status: 404, type: "not_found" },
  too_many_grants: { status: 409, type: "conflict" },
  too_many_requests: { status: 429, type: "rate_limited" },
  additional_booking_invalid: { status: 400, type: "invalid_data" },
  customer_unknown: { status: 404, type: "not_found" },
  desk_country_missing: { status: 400, type: "invalid_data" },
  desk_email_missing: { status: 400, type: "invalid_data" },
  desk_payment_unfit: { status: 400, type: "not_allowed" },
  desk_provider_missing: { status: 400, type: "not_allowed" },
  desk_reason_missing: { status: 400, type: "invalid_data" },
  desk_region_unknown: { status: 400, type: "invalid_data" },
  desk_ticket_type_unknown: { status: 400, type: "invalid_data" },
  desk_total_changed: { status: 409, type: "conflict" },
  promotion_not_applied: { status: 400, type: "not_allowed" },
}

/**
 * Answers a refusal as docs/api.md says: `{ type, code, message, details }`, the sentence in the reader's language. For
 * our client the message is all of it: @medusajs/js-sdk hands nothing else on.
 */
export function answerRefusal(req: MedusaRequest, res: MedusaResponse, refusal: Refusal): void {
  const { status, type } = ANSWERS[refusal.code]
  const { code, ...details } = refusal
  if ("retry_after" in refusal) res.setHeader("Retry-After", String(refusal.retry_after))
  const message = sentence(refusal, languageOf(req.headers["accept-language"]))
  const answer = { type, code, message, details }
  const packed = req.headers[REFUSALS_HEADER] === IN_MESSAGE
  res.status(status).json(packed ? { ...answer, message: packRefusal(answer) } : answer)
}

type Handler<Body> = (req: MedusaRequest<Body>, res: MedusaResponse) => Promise<unknown>

/** A route whose refusals are answered as such; every other error goes to Medusa's own error handler. */
export function refusing<Body = unknown>(handler: Handler<Body>): Handler<Body> {
  return async (req, res) => {
    try {
      return await handler(req, res)
    } catch (error) {
      const refusal = refusalIn(error)
      if (!refusal) throw error
      answerRefusal(req, res, refusal)
    }
  }
}
