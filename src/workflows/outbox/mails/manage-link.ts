import { editToken } from "../../../domain/access/edit-token"
import type { ManageLink } from "../../../domain/mail/facts"
import { rightTo } from "../../editing/rights"
import type { MailContext } from "./mail-context"

/**
 * The link that opens the booking, made when the mail is: the token is stored nowhere. It stands in the fragment, which
 * no browser sends to a server (DESIGN 5).
 */
export function manageLink({ facts, options, policy, now }: MailContext): ManageLink {
  const { booking, event } = facts
  const { id: booking_id, number, token_generation: generation } = booking
  const token = editToken(options.secret, { booking_id, number, generation, purpose: "edit" })
  const rights = { shop: policy, event, actor: "customer" as const, status: booking.status, now }
  const right = rightTo("edit", null, rights)
  return {
    url: `${options.portal_url.replace(/\/+$/, "")}/manage#token=${token}`,
    until: right.ok ? right.value.until : null,
  }
}
