import { accept, type Decision, refuse } from "../decision"

/** A payment session of a cart, in Medusa's words. Amount in its decimals. */
export type CartSession = { provider_id: string; status: string; amount: number }

/** Nothing is taken through these any more. */
const OVER = ["canceled", "error"]

/**
 * Nothing is paid before the organiser has said yes (SPEC U6-U9): a cart with tickets that need it is completed free of
 * charge, or with a provider that only promises (`pending_authorization`).
 * @param promising ids of providers that do: what a provider answers is not known before it is asked
 */
export function unpaidUntilApproved(
  event_id: string,
  sessions: readonly CartSession[],
  promising: readonly string[]
): Decision<null> {
  const paying = sessions.filter(({ amount, status }) => amount > 0 && !OVER.includes(status))
  const promises = paying.every(({ provider_id, status }) => {
    return status === "pending_authorization" || promising.includes(provider_id)
  })
  return promises ? accept(null) : refuse({ code: "payment_before_approval", event_id, providers: [...promising] })
}
