import type { ClosedReason } from "./add-on/closed"
import type { IbanFault } from "./bank/iban"
import type { DeskPayment } from "./desk/desk-sale"
import type { DocumentKind } from "./document/kinds"
import type { ErasureObstacle } from "./erasure/may-anonymise"
import type { Contact } from "./event/contact"
import type { PolicyLevel, PriceRule } from "./policy/policy"
import type { RebookingKind } from "./policy/rebooking-kinds"
import type { Strategy } from "./policy/settlements"
import type { AnswerFault } from "./question/answer-schema"
import type { HandChannel, RefundChannel } from "./refund/channel"
import type { RefundStatus } from "./refund/refund-case"

/** Why core's books of an order could not follow what is done to a booking. */
export type OrderObstacle = "cancelled" | "credit_lines" | "open_order_change" | "fulfilled" | "unfinished"

/** What the organiser says to somebody who is refused: where the rule stands and whom to ask (SPEC U4). */
export type OrganiserWord = { terms: string | null; contact: Contact | null }

/** What a buyer has who came in a rush and could not be served: seats until then (ISO 8601), and a time to come again (s). */
export type HeldSeats = { held_until: string; retry_after: number }

/** Why a promotion code that was entered takes nothing off: `not_applicable` to what the booking holds then. */
export type CodeProblem = "unknown" | "used_up" | "not_applicable"

/** Why a rule said no. One code per rule; the API repeats it to the client unchanged. */
export type Refusal =
  | { code: "event_full"; event_id: string; free: number; wanted: number }
  | { code: "event_not_bookable"; event_id: string; reason: "draft" | "cancelled" | "archived" | "desk_only" | "over" }
  | { code: "registration_not_open"; event_id: string; opens_at: string }
  | ({ code: "registration_closed"; event_id: string; closed_at: string } & OrganiserWord)
  | { code: "registration_invalid"; line_item_id: string; seats: number; given: number }
  | { code: "event_status_locked"; from: string; to: string }
  | { code: "event_invalid"; field: string; reason: string }
  | { code: "event_not_found" }
  | { code: "event_not_deletable" }
  | { code: "capacity_below_taken"; taken: number; wanted: number }
  | {
      code: "variant_not_sellable"
      variant_id: string
      reason: "managed_inventory" | "shipping_profile" | "already_a_ticket" | "already_an_add_on"
    }
  | { code: "add_on_not_found"; add_on_id: string }
  | { code: "add_on_not_available"; add_on_id: string; reason: ClosedReason }
  | { code: "add_on_not_free"; add_on_id: string }
  | { code: "add_on_paid"; add_on_id: string }
  | { code: "add_on_limit"; add_on_id: string; min: number; max: number; wanted: number }
  | { code: "add_on_sold_out"; add_on_id: string; free: number; wanted: number }
  | { code: "add_on_without_ticket"; add_on_id: string; line_item_id: string }
  | { code: "too_many_add_ons"; most: number }
  | { code: "booking_not_found" }
  | { code: "access_expired" }
  | { code: "booking_not_deletable" }
  | { code: "booking_cancelled" }
  | { code: "payment_before_approval"; event_id: string; providers: string[] }
  | { code: "booking_not_requested"; status: string }
  | { code: "booking_not_approved" }
  | { code: "payment_not_due" }
  | { code: "payment_slip_not_offered" }
  | { code: "refund_slip_not_due"; status: RefundStatus; channel: RefundChannel }
  | { code: "payment_amount_changed"; amount: number; currency_code: string }
  | { code: "payment_provider_not_offered"; provider_id: string; providers: string[] }
  | { code: "receipt_number_used"; number: string }
  | { code: "receipt_exceeds_paid"; paid: number; currency_code: string }
  | { code: "receipt_past_refund"; owed: number; currency_code: string }
  | { code: "payment_session_gone" }
  | { code: "payment_requires_more" }
  | { code: "payment_declined" }
  | { code: "booking_stale"; version: number }
  | { code: "participant_not_found"; participant_id: string }
  | { code: "name_required"; participant: string | null }
  | { code: "participant_attended"; participant_id: string }
  | { code: "field_not_editable"; field: string }
  | ({ code: "field_read_only"; field: string; level: PolicyLevel } & OrganiserWord)
  | { code: "question_invalid"; field: string; reason: string }
  | { code: "question_key_taken"; key: string }
  | { code: "question_not_found" }
  | { code: "too_many_questions"; most: number }
  | { code: "question_not_asked"; question_id: string; participant: string | null }
  | { code: "answer_invalid"; question_id: string; participant: string | null; fault: AnswerFault }
  | ({ code: "self_service_off"; level: PolicyLevel } & OrganiserWord)
  | ({ code: "editing_closed"; level: PolicyLevel; closed_at: string } & OrganiserWord)
  | ({ code: "portal_closed"; level: PolicyLevel; closed_at: string } & OrganiserWord)
  | ({ code: "rebooking_not_allowed"; level: PolicyLevel } & OrganiserWord)
  | ({ code: "rebooking_closed"; level: PolicyLevel; closed_at: string } & OrganiserWord)
  | ({ code: "cancelling_not_allowed"; level: PolicyLevel; kind: "free" | "unpaid" | "paid" } & OrganiserWord)
  | ({ code: "cancelling_closed"; level: PolicyLevel; closed_at: string } & OrganiserWord)
  | { code: "cancelling_checked_in"; participant_id: string; name: string }
  | { code: "cancellation_fee_too_high"; most: number; wanted: number }
  | { code: "cancel_reason_missing" }
  | { code: "cancel_reason_unknown"; reasons: string[] }
  | { code: "cancel_notice_unacknowledged"; notice: string }
  | { code: "goodwill_too_high"; most: number; wanted: number }
  | { code: "order_not_cancellable"; reason: OrderObstacle }
  | ({ code: "rebooking_kind_not_allowed"; kind: RebookingKind; level: PolicyLevel } & OrganiserWord)
  | ({ code: "price_rule_broken"; rule: PriceRule; difference: number; level: PolicyLevel } & OrganiserWord)
  | ({ code: "settlement_not_allowed"; strategy: Strategy; allowed: Strategy[] } & OrganiserWord)
  | { code: "promotion_code_invalid"; promotion_code: string; reason: CodeProblem }
  | { code: "rebooking_cancels_all" }
  | { code: "reason_missing" }
  | { code: "rebooking_unchanged" }
  | { code: "rebooking_checked_in"; participant_id: string; name: string }
  | { code: "rebooking_target_invalid"; ticket_type_id: string; reason: "unmapped" | "unknown" | "twice" }
  | {
      code: "order_not_rebookable"
      reason: "cancelled" | "credit_lines" | "open_order_change" | "fulfilled" | "unfinished"
    }
  | { code: "price_missing"; ticket_type_id: string; currency_code: string }
  | { code: "plan_changed"; plan: unknown }
  | { code: "idempotency_key_missing" }
  | { code: "idempotency_key_reused" }
  | { code: "order_holds_tickets"; bookings: { id: string; number: string }[] }
  | { code: "order_shares_payment"; held: number; payments: number }
  | { code: "product_has_bookings" }
  | { code: "refund_case_not_found" }
  | { code: "refund_case_locked"; status: string }
  | { code: "refund_exceeds_pending"; pending: number; wanted: number }
  | { code: "refund_exceeds_payments"; available: number; wanted: number }
  | { code: "refund_failed"; error: string }
  | { code: "refund_pending" }
  | { code: "refund_broken_off"; paid: number }
  | { code: "refund_unclear"; refund_id: string }
  | { code: "refund_not_unclear" }
  | { code: "refund_not_paid_yet"; paid_at: string }
  | { code: "refund_channel_differs"; channel: HandChannel }
  | { code: "refund_reference_used"; reference: string }
  | { code: "refund_step_not_allowed"; step: "approve" | "pay" }
  | { code: "iban_invalid"; reason: IbanFault }
  | { code: "bank_details_not_wanted" }
  | { code: "file_missing" }
  | { code: "file_too_large"; max_bytes: number }
  | { code: "file_type_not_allowed"; declared: string; detected: string | null; accepted: string[] }
  | { code: "file_not_found" }
  | { code: "document_not_found" }
  | { code: "document_prefix_used"; prefix: string; kind: DocumentKind; year: number }
  | { code: "too_many_files"; most: number }
  | { code: "booking_anonymised" }
  | { code: "booking_not_anonymisable"; reason: ErasureObstacle; number: string }
  | { code: "booking_changed_since_export" }
  | { code: "mail_not_found" }
  | { code: "mail_not_failed"; status: string }
  | { code: "mail_not_resendable"; topic: string; status: string }
  | { code: "mail_not_sent"; error: string }
  | { code: "mail_topic_unknown"; topic: string; locale: string }
  | {
      code: "mail_text_invalid"
      field: "subject" | "body"
      reason: "empty" | "too_long" | "unprintable" | "braces"
      max: number
    }
  | { code: "mail_placeholder_unknown"; field: "subject" | "body"; placeholder: string }
  | { code: "mail_placeholder_missing"; placeholder: string }
  | { code: "reconciliation_running"; since: string }
  | { code: "finding_not_found" }
  | { code: "finding_not_repairable"; finding: string }
  | { code: "export_not_found" }
  | { code: "export_busy"; running: number }
  | { code: "export_not_ready"; status: "running" | "failed" }
  | { code: "export_expired" }
  | { code: "accounts_too_long"; rows: number; most: number }
  | { code: "address_unproven" }
  | { code: "address_unchanged" }
  | { code: "address_code_wrong"; left: number }
  | { code: "address_code_expired" }
  | { code: "participant_address_missing"; participant_id: string }
  | { code: "grant_until_invalid"; reason: "past" | "too_far"; latest: string }
  | { code: "grant_not_found" }
  | { code: "too_many_grants"; most: number }
  | { code: "too_many_requests"; retry_after: number }
  | { code: "additional_booking_invalid"; reason: "unknown" | "other_event" | "cancelled" }
  | { code: "customer_unknown"; customer_id: string }
  | { code: "desk_country_missing"; countries: string[] }
  | { code: "desk_email_missing" }
  | { code: "desk_payment_unfit"; payment: DeskPayment; total: number }
  | { code: "desk_provider_missing"; provider: string }
  | { code: "desk_reason_missing" }
  | { code: "desk_region_unknown" }
  | { code: "desk_ticket_type_unknown"; ticket_type_id: string }
  | { code: "desk_total_changed"; shown: number; total: number; currency_code: string }
  | { code: "promotion_not_applied"; promotion_code: string }
  | ({ code: "queue_full" } & HeldSeats)
  | ({ code: "queue_slow" } & HeldSeats)

export type RefusalCode = Refusal["code"]

/** A rule's answer: the value, or the reason why not. Rules return this; they never throw. */
export type Decision<T> = { ok: true; value: T } | { ok: false; refusal: Refusal }

export function accept<T>(value: T): Decision<T> {
  return { ok: true, value }
}

export function refuse(refusal: Refusal): { ok: false; refusal: Refusal } {
  return { ok: false, refusal }
}
