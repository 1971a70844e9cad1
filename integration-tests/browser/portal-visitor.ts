import type { Page } from "playwright-core"
import { tokenOf } from "../fixtures/bookings"
import { buy } from "../fixtures/buy"
import type { Shop } from "../fixtures/shop"

export const ANNA = "anna@example.com"

type Named = { first_name: string; last_name: string }
const PEOPLE: Named[] = [
  { first_name: "Anna", last_name: "Jahn" },
  { first_name: "Ben", last_name: "Kurz" },
]

/** Anna buys two places in the stalls for 200.00; with nobody named, the storefront knew nothing of participants. */
export async function annaBooks({ world, container }: Shop, participants: Named[] = PEOPLE, provider?: string) {
  const { bookings } = await buy(world, {
    email: ANNA,
    booker: { first_name: "Anna", last_name: "Jahn" },
    locale: "en",
    ...(provider ? { provider } : {}),
    lines: [{ variant_id: world.events.concert.tickets.Stalls?.variant_id ?? "", quantity: 2, participants }],
  })
  const number = bookings[0]?.number ?? ""
  return { number, token: await tokenOf(container, number) }
}

/** The link as it stands in a mail. */
export function linkWith(url: string, token: string): string {
  return `${url}/bookings/manage#token=${token}`
}

/** Opens the link and confirms the address. */
export async function enterByLink(page: Page, url: string, token: string, email = ANNA): Promise<void> {
  await page.goto(linkWith(url, token))
  await page.getByLabel("E-mail address").fill(email)
  await page.getByRole("button", { name: "Open booking" }).click()
  await page.getByRole("heading", { level: 1, name: "Autumn concert" }).waitFor()
}
