import { BankLink } from "../../../emails/bank-link"
import { renderMail } from "../../../emails/render-mail"
import { loadBankAsked } from "../../bank/load-bank-asked"
import { type ComposeMail, toBooker } from "./composed-mail"
import { bankLink } from "./manage-link"

/** What is to be transferred when it is sent; left out where nothing is any more. */
export const composeBankLink: ComposeMail = async (context) => {
  const { booking, facts, frame, container } = context
  const { asked } = await loadBankAsked(container, facts.booking.id)
  if (!asked) return null
  const bank_url = bankLink(context, facts.booking)
  return toBooker(context, await renderMail(BankLink, { ...frame, booking, ...asked, bank_url }), [])
}
