import type { MedusaContainer } from "@medusajs/framework/types"
import { answerField } from "../../domain/policy/field"
import { askedOfBooking, askedOfParticipant } from "../../domain/question/asked"
import type { Question } from "../../domain/question/question"
import { RefusalError, unwrap } from "../../domain/refusal/refusal-error"
import { EVENT_MODULE, type EventModuleService } from "../../modules/event"
import { loadGrants } from "../editing/load-grants"
import { editRights } from "../editing/rights"
import { loadBookingAndEvent } from "../reading/load-booking"
import type { CartSeats } from "../selling/cart-seats"
import { loadShopPolicy } from "../settings/shop-policy"

export type FileQuestion = Pick<Question, "id" | "limits">

/** The question that a file sent for a cart answers: one of its events asks its ticket types for it. Else `question_not_found`. */
export async function fileQuestionOfCart(
  container: MedusaContainer,
  { lines, events }: CartSeats,
  questionId: string
): Promise<FileQuestion> {
  const questions = await container.resolve<EventModuleService>(EVENT_MODULE).questionsOf(events.map(({ id }) => id))
  const asked = lines.flatMap(({ event_id, ticket_type_id }) => {
    const all = questions.get(event_id) ?? []
    return [...askedOfBooking(all, [ticket_type_id]), ...askedOfParticipant(all, ticket_type_id)]
  })
  return fileQuestion(asked, questionId)
}

export type FileSender = {
  booking_id: string
  question_id: string
  /** Set where a participant's own link sends. */
  onlyParticipant: string | null
  actor: "customer" | "staff"
}

/**
 * The question that a file sent for a booking answers, if its sender may answer it now: whoever cannot save the answer
 * stores no file either. Refused with `question_not_found` for one that is not asked of them, and as an edit is.
 */
export async function fileQuestionOfBooking(container: MedusaContainer, sender: FileSender): Promise<FileQuestion> {
  const { booking, event } = await loadBookingAndEvent(container, sender.booking_id)
  const going = booking.participants.filter(({ id, status }) => {
    return status !== "cancelled" && (sender.onlyParticipant === null || id === sender.onlyParticipant)
  })
  const types = [...new Set(going.map(({ ticket_type_id }) => ticket_type_id))]
  const ofBooking = sender.onlyParticipant === null ? askedOfBooking(event.questions, types) : []
  const question = fileQuestion(
    [...ofBooking, ...types.flatMap((type) => askedOfParticipant(event.questions, type))],
    sender.question_id
  )
  if (booking.anonymised_at) throw new RefusalError({ code: "booking_anonymised" })
  const rights = editRights({
    event,
    actor: sender.actor,
    status: booking.status,
    now: new Date().toISOString(),
    shop: await loadShopPolicy(container, booking.order_id),
    grants: await loadGrants(container, booking.id),
  })
  const places = ofBooking.some(({ id }) => id === question.id)
    ? [rights.booking]
    : types.map((type) => rights.ticket_types[type]?.edit)
  const decisions = places.flatMap((place) => place?.[answerField(question.id)] ?? [])
  const decisive = decisions.find(({ ok }) => ok) ?? decisions[0]
  if (decisive) unwrap(decisive)
  return question
}

function fileQuestion<Asked extends Question>(asked: readonly Asked[], id: string): Asked {
  const question = asked.find((one) => one.id === id && one.format === "file")
  if (!question) throw new RefusalError({ code: "question_not_found" })
  return question
}
