import type { MedusaContainer } from "@medusajs/framework/types"
import type { MailBooking, ManageLink } from "../../../domain/mail/facts"
import type { MailText } from "../../../domain/mail/text/mail-text"
import type { TextTopic } from "../../../domain/mail/text/topics"
import { RefusalError } from "../../../domain/refusal/refusal-error"
import { type Language } from "../../../domain/refusal/sentences"
import * as example from "../../../emails/example"
import type { RenderedMail } from "../../../emails/render-mail"
import { sampleMail } from "../../../emails/sample-mail"
import { EVENT_MODULE, type EventModuleService } from "../../../modules/event"
import { mailBooking, mailEvent } from "../../outbox/mails/mail-booking"
import { closingTime } from "../../outbox/mails/manage-link"
import { loadBooking } from "../../reading/load-booking"
import { loadBrand } from "../../settings/load-brand"
import { loadSettings } from "../../settings/load-settings"
import { loadShopPolicy } from "../../settings/shop-policy"

export type PreviewRequest = {
  event_id: string | null
  topic: TextTopic
  locale: Language
  text: MailText
  /** A booking of the event to show it with; left out: an example. */
  booking_id?: string
}

/** A mail as unsaved words would make it. Its link is an example's: a preview opens no booking. */
export async function previewText(container: MedusaContainer, request: PreviewRequest): Promise<RenderedMail> {
  const settings = await loadSettings(container)
  const frame = { locale: request.locale, brand: await loadBrand(container, settings), text: request.text }
  return sampleMail(request.topic, { frame, ...(await shownBooking(container, request)) })
}

type Shown = { booking?: MailBooking; manage?: ManageLink }

async function shownBooking(container: MedusaContainer, { event_id, booking_id }: PreviewRequest): Promise<Shown> {
  if (booking_id) {
    const facts = await loadBooking(container, booking_id)
    if (event_id && facts.event.id !== event_id) throw new RefusalError({ code: "booking_not_found" })
    const policy = await loadShopPolicy(container, facts.booking.order_id)
    const until = closingTime({ facts, policy, now: new Date().toISOString() })
    return { booking: mailBooking(facts), manage: { url: example.manage.url, until } }
  }
  if (!event_id) return {}
  const [event] = await container.resolve<EventModuleService>(EVENT_MODULE).loadEvents([event_id])
  if (!event) throw new RefusalError({ code: "event_not_found" })
  return { booking: { ...example.booking, event: mailEvent(event) } }
}
