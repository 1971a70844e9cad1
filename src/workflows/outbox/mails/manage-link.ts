import { editToken, type TokenPurpose } from "../../../domain/access/edit-token"
import type { ManageLink } from "../../../domain/mail/facts"
import type { ShopPolicy } from "../../../domain/policy/policy"
import { mayEditSomething } from "../../editing/rights"
import type { BookingFacts } from "../../reading/load-booking"
import type { MailContext } from "./mail-context"

/** The link that opens the booking for its booker. */
export function manageLink(context: MailContext): ManageLink {
  return { url: tokenLink(context, context.facts.booking, "edit"), until: closingTime(context) }
}

type Opened = Pick<BookingFacts["booking"], "id" | "number" | "token_generation">

/**
 * A link that opens a booking for one purpose, made when the mail is: the token is stored nowhere. It stands in the
 * fragment, which no browser sends to a server (DESIGN 5).
 */
export function tokenLink({ options }: Pick<MailContext, "options">, booking: Opened, purpose: TokenPurpose): string {
  const { id: booking_id, number, token_generation: generation } = booking
  const token = editToken(options.secret, { booking_id, number, generation, purpose })
  return `${options.portal_url.replace(/\/+$/, "")}/manage#token=${token}`
}

/** The link that opens a booking's payment and nothing else, with a token that opens nothing but that (C-03). */
export function payLink(context: Pick<MailContext, "options">, { id, number, token_generation }: Opened): string {
  const { secret, portal_url } = context.options
  const subject = { booking_id: id, number, generation: token_generation, purpose: "pay" as const }
  return `${portal_url.replace(/\/+$/, "")}/pay#pay=${editToken(secret, subject)}`
}

type Open = { facts: Pick<BookingFacts, "booking" | "event" | "grants">; policy: ShopPolicy; now: string }

/** The link by which the booker says where a refund is to be transferred, and nothing else (U23). */
export function bankLink(context: Pick<MailContext, "options">, { id, number, token_generation }: Opened): string {
  const { secret, portal_url } = context.options
  const subject = { booking_id: id, number, generation: token_generation, purpose: "bank" as const }
  return `${portal_url.replace(/\/+$/, "")}/bank#bank=${editToken(secret, subject)}`
}

/** Until when its booker may change something of a booking (ISO 8601); null where they may not. */
export function closingTime({ facts, policy, now }: Open): string | null {
  const { booking, event, grants } = facts
  const types = booking.participants.map(({ ticket_type_id }) => ticket_type_id)
  const rights = { shop: policy, event, grants, actor: "customer" as const, status: booking.status, now }
  const right = mayEditSomething(types, rights)
  return right.ok ? right.value.until : null
}
