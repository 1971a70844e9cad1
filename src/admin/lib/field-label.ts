import type { AdminQuestion } from "./contract/question"
import { questionLabel } from "./question/question-label"
import type { TextKey, Translate } from "./text/use-text"

const DATA: Record<string, TextKey> = {
  first_name: "person.first_name",
  last_name: "person.last_name",
  email: "person.email",
  phone: "person.phone",
  address: "person.address",
  locale: "booking.language",
  add_ons: "add_on.plural",
}

type Words = { t: Translate; language: string; questions: readonly Pick<AdminQuestion, "id" | "texts" | "key">[] }

/** A field of a booking in words; a question by what it asks. */
export function fieldLabel(field: string, { t, language, questions }: Words): string {
  const known = DATA[field]
  if (known) return t(known)
  const question = questions.find(({ id }) => field === `question:${id}`)
  return question ? questionLabel(question, language) : field
}
