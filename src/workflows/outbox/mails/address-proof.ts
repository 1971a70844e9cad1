import { addressCode, MAX_CODE_ATTEMPTS, spelledCode } from "../../../domain/access/address-code"
import { AddressProof } from "../../../emails/address-proof"
import { renderMail } from "../../../emails/render-mail"
import type { ComposeMail } from "./composed-mail"

/** The code is made here and nowhere kept. Left out where it is of no use any more: replaced, used, expired or tried out. */
export const composeAddressProof: ComposeMail = async (context) => {
  const { booking, bookings, facts, frame, message, now, options } = context
  const [proof] = await bookings.listAddressProofs({ id: message.payload.proof_id ?? "" })
  const until = proof && new Date(proof.expires_at).toISOString()
  if (!proof || !until || until < now || proof.attempts >= MAX_CODE_ATTEMPTS) return null
  const { id: proof_id, email } = proof
  const code = spelledCode(addressCode(options.secret, { proof_id, booking_id: facts.booking.id, email }))
  const { number, event } = booking
  const mail = await renderMail(AddressProof, { ...frame, number, event, code, until })
  return { ...mail, to: email, reply_to: event.contact?.email ?? null, attachments: [] }
}
