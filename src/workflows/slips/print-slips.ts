import { type SlipSaid, slipsPdf } from "../../documents/slip/slips-pdf"
import { slipFileName } from "../../documents/slip/words"
import type { MailFrame } from "../../domain/mail/facts"
import { nameOf } from "../../domain/person/person"
import type { Settings } from "../../domain/settings/settings"
import { mailEvent } from "../outbox/mails/mail-booking"
import type { BookingAndEvent } from "../reading/load-booking"

/** What every slip of a booking says, read when it is printed: of how things stand then, and never stored. */
export type SlipFrame = {
  facts: BookingAndEvent
  frame: Pick<MailFrame, "locale" | "brand">
  settings: Pick<Settings, "seller" | "slips">
  /** ISO 8601 */
  now: string
  /** For whoever holds a link that shows nothing personal: it names no booker. */
  unnamed?: boolean
}

export type PrintedSlip = { name: string; pdf: Buffer }

/** Prints slips of one booking, a page for each; the file is named by the first. */
export async function printSlips(
  { facts: { booking, event }, frame: { locale, brand }, settings, now, unnamed }: SlipFrame,
  slips: [SlipSaid, ...SlipSaid[]]
): Promise<PrintedSlip> {
  const booker = unnamed ? "" : nameOf(booking)
  const around = { locale, brand, booker, event: mailEvent(event), now, shop: shopLines(settings) }
  return { name: slipFileName(slips[0].code, locale), pdf: await slipsPdf(around, slips) }
}

/** Who sells and where, as documents say it; nothing while the shop has not said so. */
function shopLines({ seller }: Pick<Settings, "seller">): string[] {
  if (!seller) return []
  const { name, address, phone } = seller
  return [name, address.address_1, `${address.postal_code} ${address.city}`, ...(phone ? [phone] : [])]
}
