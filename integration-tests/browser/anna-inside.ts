import { type BrowserContextOptions } from "playwright-core"
import { ok } from "../fixtures/api"
import { type Answered, enter, look } from "../fixtures/bookings"
import type { Shop } from "../fixtures/shop"
import type { Visit } from "./browser"
import { ANNA } from "./portal-visitor"
import { annaAnswers, type QuestionIds } from "./questions-of-all-formats"

type Inside = {
  shop: Shop
  ids: QuestionIds
  visit: (options?: BrowserContextOptions) => Promise<Visit>
  locale?: string
  options?: BrowserContextOptions
}

/** Anna has booked two places and answered; she comes back by the number and her address. */
export async function annaInside({ shop, ids, visit, locale = "en", options }: Inside) {
  const { number, token } = await annaAnswers(shop, ids, locale)
  const visited = await visit(options)
  const { page } = visited
  await page.goto(`${shop.url}/bookings/manage`)
  const door = page.locator("form", { has: page.locator("input[name=number]") })
  await door.locator("input[name=number]").fill(number)
  await door.locator("input[name=email]").fill(ANNA)
  await door.locator("button[type=submit]").click()
  await page.getByRole("heading", { level: 1, name: "Autumn concert" }).waitFor()
  return { number, token, ...visited }
}

/** A booking as the shop has it: its own answers by the keys of their questions, and those of each who comes. */
export async function inTheShop({ world }: Shop, number: string) {
  const booking = await look(await enter(world.storefront, { number, email: ANNA }))
  const by = (given: Answered[]) => Object.fromEntries(given.map(({ question, value }) => [question.key, value]))
  const { answers, participants } = booking
  return { booking, answers, own: by(answers), each: participants.map((one) => by(one.answers)) }
}

/** What the organiser sets for the fields of the concert's bookings. */
export function setFields({ world: { staff, events } }: Shop, fields: Record<string, unknown>) {
  return ok(staff.post(`/admin/events/${events.concert.id}`, { policy: { fields } }))
}
