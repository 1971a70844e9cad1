import type { CustomerBooking, May } from "../api/answers"
import type { Contact } from "../api/problem"

type Refused = Extract<May, { allowed: false }>

export type RefusedRights = {
  /** The one sentence that closes everything, where all rights are refused for one reason. */
  all: string | null
  /** The organiser's terms and contact, said once; null where nothing is refused. */
  word: { terms: string | null; contact: Contact | null } | null
}

/** What is to be said about the rights that are refused, without saying anything twice. */
export function refusedRights({ rename, edit, rebook }: CustomerBooking["may"]): RefusedRights {
  const refused = [rename, edit, rebook].filter((may): may is Refused => !may.allowed)
  const [first] = refused
  if (!first) return { all: null, word: null }
  const oneReason = refused.length === 3 && refused.every(({ message }) => message === first.message)
  const { terms = null, contact = null } =
    refused.find(({ details }) => details.terms || details.contact)?.details ?? {}
  return { all: oneReason ? first.message : null, word: { terms, contact } }
}
