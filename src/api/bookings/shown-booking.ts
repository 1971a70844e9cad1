import type { MedusaRequest } from "@medusajs/framework/http"
import { loadBooking } from "../../workflows/reading/load-booking"
import { loadShopPolicy } from "../../workflows/settings/shop-policy"
import { giveAccess, type OpenBooking } from "../access/open-booking"
import { languageIn } from "../language"
import { customerBooking } from "./customer-view"

/** An open booking as whoever opened it sees it now, in the language of the request. */
export async function shownBooking(req: MedusaRequest<unknown>, opened: OpenBooking) {
  const { booking } = await readOpen(req, opened)
  return booking
}

/** The same after a change, with a new session: a new e-mail address ends every earlier one. */
export async function savedBooking(req: MedusaRequest<unknown>, opened: OpenBooking) {
  const { facts, booking } = await readOpen(req, opened)
  return { booking, access: await giveAccess(req, facts.booking, opened.participant_id) }
}

async function readOpen(req: MedusaRequest<unknown>, { booking_id, participant_id }: OpenBooking) {
  const facts = await loadBooking(req.scope, booking_id)
  const policy = await loadShopPolicy(req.scope, facts.booking.order_id)
  const context = { policy, language: languageIn(req), now: new Date().toISOString(), participant_id }
  return { facts, booking: customerBooking(facts, context) }
}
