import type { Answers } from "../../domain/question/answer-value"
import type { AdminBooking, BookingChange, ShownAnswer } from "./contract/booking"
import { type PersonForm, personChange, personForm } from "./person"

type Answered<Form> = Form & { answers: Answers }

/** Booker and participants as a form holds them, participants in the order of the booking; answers by their question. */
export type BookingForm = Answered<{
  locale: string
  booker: PersonForm
  participants: Answered<PersonForm>[]
  reason: string
}>

export function bookingForm({ locale, booker, answers, participants }: AdminBooking): BookingForm {
  return {
    locale,
    booker: personForm(booker),
    answers: answersForm(answers),
    participants: participants.map((one) => ({ ...personForm(one), answers: answersForm(one.answers) })),
    reason: "",
  }
}

/** What the form changed of the booking that it was opened with, against whose version it is written. */
export function bookingChange(form: BookingForm, opened: AdminBooking): BookingChange {
  const participants = opened.participants.flatMap((stored, index) => {
    const entered = form.participants[index]
    if (!entered) return []
    const change = {
      ...personChange(entered, stored),
      ...given("answers", answersChange(entered.answers, stored.answers)),
    }
    return Object.keys(change).length > 0 ? [{ id: stored.id, ...change }] : []
  })
  return {
    version: opened.version,
    ...(form.locale !== opened.locale && { locale: form.locale }),
    ...given("booker", personChange(form.booker, opened.booker)),
    ...given("answers", answersChange(form.answers, opened.answers)),
    ...(participants.length > 0 && { participants }),
    ...(form.reason.trim() && { reason: form.reason.trim() }),
  }
}

function answersForm(answers: readonly ShownAnswer[]): Answers {
  return Object.fromEntries(answers.map(({ question, value }) => [question.id, value]))
}

/** The answers that the form changed; undefined where it changed none. */
function answersChange(entered: Answers, stored: readonly ShownAnswer[]): Answers | undefined {
  const changed = stored.filter(({ question, value }) => !isSame(entered[question.id] ?? null, value))
  if (changed.length === 0) return undefined
  return Object.fromEntries(changed.map(({ question }) => [question.id, entered[question.id] ?? null]))
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}

function given<Name extends string, Value>(name: Name, value: Value | undefined): { [N in Name]?: Value } {
  return value === undefined ? {} : ({ [name]: value } as { [N in Name]?: Value })
}
