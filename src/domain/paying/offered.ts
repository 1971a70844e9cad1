import { accept, type Decision, refuse } from "../decision"
import { isTill } from "./at-till"

/** A payment session in Medusa's words. */
export type PaymentSession = { id: string; provider_id: string; status: string }

/**
 * The ways to pay what is open: those of the order's region. A booking that is confirmed on the promise to pay is not asked
 * for that promise again; one that waits for its payment may be, but for the till, which has been chosen then.
 * @returns ids of providers, in alphabetical order
 */
export function offeredProviders(
  region: readonly string[],
  { status, sessions }: { status: string; sessions: readonly PaymentSession[] }
): string[] {
  const promised = sessions.filter((session) => session.status === "pending_authorization")
  const isAsked = (id: string) => status === "confirmed" || isTill(id)
  const isPromised = (id: string) => isAsked(id) && promised.some(({ provider_id }) => provider_id === id)
  return region.filter((id) => !isPromised(id)).sort()
}

/** Whether a mailed link to the payment leads anywhere (SPEC V13): to money, or to a promise that confirms what waits for its payment. */
export function leadsToPayment(
  offered: readonly string[],
  { status, promising }: { status: string; promising: readonly string[] }
): boolean {
  return offered.some((id) => status === "awaiting_payment" || !promising.includes(id))
}

export function offers(providers: readonly string[], provider_id: string): Decision<string> {
  if (providers.includes(provider_id)) return accept(provider_id)
  return refuse({ code: "payment_provider_not_offered", provider_id, providers: [...providers] })
}

/** Sessions that were begun and left: a new one takes their place. What was promised or taken is not theirs. */
export function abandoned(sessions: readonly PaymentSession[]): string[] {
  return sessions.flatMap(({ id, status }) => (LEFT.includes(status) ? [id] : []))
}

const LEFT = ["pending", "requires_more", "error", "canceled"]
