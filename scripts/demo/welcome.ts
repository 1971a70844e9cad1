import { z } from "@medusajs/framework/zod"
import { buy } from "../../integration-tests/fixtures/buy"
import type { World } from "../../integration-tests/fixtures/world"
import { capture } from "./capture"
import { mailsTo, nextMailTo } from "./mails"
import { recall, remember } from "./memory"

export const ANNA = "anna@example.com"
const Welcome = z.object({ number: z.string(), shop_url: z.string() })

type Place = { world: World; shopUrl: string; mailboxUrl: string; databaseUrl: string }

/**
 * A booking to begin with: Anna's two places at the concert and a T-shirt, paid; the mail with its link is in the
 * mailbox. Bought anew when the shop moves to another port, since the link names the address of the shop.
 */
export async function welcomeBooking({ world, shopUrl, mailboxUrl, databaseUrl }: Place): Promise<string> {
  const kept = await recall(databaseUrl, "welcome", Welcome)
  const letters = await mailsTo(mailboxUrl, ANNA)
  if (kept?.shop_url === shopUrl && letters.length > 0) return kept.number
  const { order, bookings } = await buy(world, {
    email: ANNA,
    booker: { first_name: "Anna", last_name: "Jahn" },
    lines: [
      {
        variant_id: world.events.concert.tickets.Stalls?.variant_id ?? "",
        quantity: 2,
        participants: [
          { first_name: "Anna", last_name: "Jahn" },
          { first_name: "Ben", last_name: "Okafor" },
        ],
      },
      { variant_id: world.shirt.variant_id, quantity: 1 },
    ],
  })
  await capture(world.staff, order.id)
  const number = bookings[0]?.number ?? ""
  await nextMailTo(mailboxUrl, ANNA, letters)
  await remember(databaseUrl, "welcome", { number, shop_url: shopUrl })
  return number
}
