import type { CustomerBooking, May } from "../api/answers"
import type { Contact } from "../api/problem"

type Refused = Extract<May, { allowed: false }>

export type RefusedRights = {
  /** The one sentence that closes everything, where all rights are refused for one reason. */
  all: string | null
  /** The organiser's terms and contact, said once; null where nothing is refused. */
  word: { terms: string | null; contact: Contact | null } | null
}

/**
 * What is to be said about the rights that are refused, without saying anything twice. Moving and cancelling the booking is nothing that a
 * participant's own link, which knows no rights to the booking itself, was ever to do (SPEC M18).
 * @param others further rights whose refusal may carry the organiser's word
 */
export function refusedRights(
  { rename, edit, rebook, cancel, fields }: CustomerBooking["may"],
  others: readonly May[] = []
): RefusedRights {
  const asked = fields ? [rename, edit, rebook, ...(cancel ? [cancel] : [])] : [rename, edit]
  const refused = asked.filter(isRefused)
  const [first] = refused
  const every = [...refused, ...others.filter(isRefused)]
  if (every.length === 0) return { all: null, word: null }
  const oneReason = refused.length === asked.length && refused.every(({ message }) => message === first?.message)
  const { terms = null, contact = null } = every.find(({ details }) => details.terms || details.contact)?.details ?? {}
  return { all: oneReason && first ? first.message : null, word: { terms, contact } }
}

function isRefused(may: May): may is Refused {
  return !may.allowed
}
