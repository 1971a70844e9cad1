import { nameOf } from "../person/person"
import { askedOfBooking, askedOfParticipant } from "../question/asked"
import { lacksAnswers } from "../question/check-answers"
import type { EditFacts, EditPlan } from "./edit"

/** Whether a booking still lacks a name, or an answer that is required, once the plan is carried out. */
export function isIncomplete({ participants, questions, answers }: EditFacts, plan: EditPlan): boolean {
  const going = participants.filter(isGoing)
  const answersOf = (subject: string, participant: string | null) => {
    const planned = plan.answers.filter(({ participant_id }) => participant_id === participant)
    return { ...answers[subject], ...Object.fromEntries(planned.map((one) => [one.question_id, one.value])) }
  }
  const types = going.map(({ ticket_type_id }) => ticket_type_id)
  if (lacksAnswers(askedOfBooking(questions, types), answersOf("booking", null))) return true
  return going.some((participant) => {
    const set = plan.participants.find(({ id }) => id === participant.id)?.set
    const asked = askedOfParticipant(questions, participant.ticket_type_id)
    return nameOf({ ...participant, ...set }) === "" || lacksAnswers(asked, answersOf(participant.id, participant.id))
  })
}

/** Cancelled tickets stay where they are: nobody is asked for them, and nobody edits them. */
export function isGoing({ status }: { status: string }): boolean {
  return status !== "cancelled"
}
