import type { FieldKey } from "../../domain/policy/field"
import type { AdminBooking } from "./contract/booking"
import type { NewGrant } from "./contract/grant"
import { DATA_FIELDS } from "./matrix/matrix"
import { instantToStore, toWallClock, type WallClock } from "./time/wall-clock"

/** What is opened, and until when on the event's clocks. */
export type GrantForm = { what: "all" | "some"; fields: string[]; until: WallClock; reason: string; mail: boolean }

/** A grant lasts for three days unless somebody says otherwise. */
const USUAL_MS = 3 * 86_400_000

export function grantForm({ event }: Pick<AdminBooking, "event">, now: Date): GrantForm {
  const until = toWallClock(new Date(now.getTime() + USUAL_MS).toISOString(), event.timezone)
  return { what: "all", fields: [], until, reason: "", mail: true }
}

export function newGrant({ what, fields, until, reason, mail }: GrantForm, zone: string): NewGrant {
  return {
    fields: what === "all" ? null : fields,
    until: instantToStore(until, zone, null) ?? "",
    reason: reason.trim(),
    mail,
  }
}

/** The fields of a booking that can be opened, each with the words of its question where it is one. */
export function grantableFields({ answers, participants }: Pick<AdminBooking, "answers" | "participants">) {
  const asked = [...answers, ...participants.flatMap((participant) => participant.answers)]
  const questions = new Map(asked.map(({ question }) => [question.id, question.label]))
  const ofQuestions = [...questions].map(([id, label]) => ({ field: `question:${id}` as FieldKey, label }))
  return { data: DATA_FIELDS, questions: ofQuestions }
}
