import { randomBytes } from "node:crypto"
import { ticketCode } from "../../../domain/booking/number"
import type { EditableParticipant, EditFacts, EditPlan, EditRequest } from "../../../domain/editing/edit"
import { planEdit } from "../../../domain/editing/plan-edit"
import { unwrap } from "../../../domain/refusal/refusal-error"
import { type OfferedAddOns, readAddOnStock, writeAddOns } from "../add-ons/add-ons"
import { readAnswers, writeAnswers } from "../answers/answers"
import { type Actor, appendChange } from "../change-log/append-change"
import { filesOfBooking } from "../files/named-files"
import { enqueue } from "../outbox/enqueue"
import { type Sql, update } from "../sql/sql"
import { messagesOf } from "./edit-messages"

export type BookingEdit = {
  booking_id: string
  request: EditRequest
  rights: EditFacts["rights"]
  questions: EditFacts["questions"]
  addOns: OfferedAddOns
  onlyParticipant: string | null
  /** The new address that a customer has proven to be theirs. */
  proven?: string
  /** Told of the edit (SPEC P3); null: nobody is. */
  notify_email: string | null
  actor: Actor
  /** ISO 8601 */
  now: string
}

/**
 * Edits a booking under its row lock: reads it, plans, and writes rows, log entry and mails together.
 * @returns the id of the log entry, or null when nothing was different
 */
export async function editBooking(sql: Sql, secret: string, edit: BookingEdit): Promise<string | null> {
  const { plan, booking } = await planBookingEdit(sql, edit)
  if (plan.changes.length === 0) return null

  await writePlan(sql, edit, plan)
  const entryId = await appendChange(sql, secret, {
    subject_type: "booking",
    subject_id: edit.booking_id,
    action: "booking.updated",
    actor: edit.actor,
    at: edit.now,
    changes: plan.changes,
  })
  await enqueue(sql, messagesOf(edit, plan, booking.email, entryId))
  return entryId
}

/** What an edit would do, by the booking as it is under its lock; a refusal is thrown. */
export async function planBookingEdit(sql: Sql, edit: BookingEdit) {
  const [booking] = await sql.execute<EditFacts["booking"]>("select * from booking where id = ? for update", [
    edit.booking_id,
  ])
  if (!booking) throw new Error(`There is no booking ${edit.booking_id}`)
  const participants = await sql.execute<EditableParticipant>(
    "select * from booking_participant where booking_id = ? and deleted_at is null order by position",
    [edit.booking_id]
  )
  const { rights, questions, onlyParticipant } = edit
  const asksForFiles = questions.some(({ format }) => format === "file")
  const files = asksForFiles ? await filesOfBooking(sql, edit.booking_id, onlyParticipant) : []
  const answers = await readAnswers(sql, edit.booking_id)
  const codes = participants.map(() => ticketCode(randomBytes(16)))
  const addressProof = edit.actor.type === "customer" ? { email: edit.proven ?? null } : null
  const addOns = await readAddOnStock(sql, edit)
  const facts = {
    booking,
    participants,
    questions,
    answers,
    files,
    rights,
    addOns,
    onlyParticipant,
    addressProof,
    codes,
  }
  return { plan: unwrap(planEdit(edit.request, facts)), booking }
}

async function writePlan(sql: Sql, { booking_id, addOns, now }: BookingEdit, plan: EditPlan): Promise<void> {
  const raised = ["version = version + 1", ...(plan.email_before ? ["token_generation = token_generation + 1"] : [])]
  const language = plan.locale ? { locale: plan.locale } : {}
  const set = { ...plan.booker, ...language, incomplete: plan.incomplete, changed_at: now }
  await update(sql, "booking", booking_id, set, raised)
  for (const { id, set, ticket_code } of plan.participants) {
    await update(sql, "booking_participant", id, ticket_code ? { ...set, ticket_code } : set)
  }
  await writeAnswers(sql, booking_id, plan.answers)
  await writeAddOns(sql, booking_id, addOns.offered, plan.addOns)
}
