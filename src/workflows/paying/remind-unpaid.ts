import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { minor } from "../../domain/money/minor"
import { remindedUntil } from "../../domain/paying/payment-reminder"
import type { Settings } from "../../domain/settings/settings"
import { BOOKING_MODULE, type BookingModuleService } from "../../modules/booking"
import type { OwingBooking } from "../../modules/booking/paying/next-owing"
import { EVENT_MODULE, type EventModuleService } from "../../modules/event"
import { drainSoon } from "../outbox/drain-in-turn"
import { loadSettings } from "../settings/load-settings"
import { loadAwaited } from "./load-awaited"
import { takePaymentInTurn } from "./take-payment-in-turn"

/** Bookings that are looked at together. */
const PAGE = 100
/** Reminders of one run: those that are left come with the next. */
const MAX_REMINDERS = 2_000

/**
 * Asks for the reminders of what is not paid whose turn has come (SPEC V12, V13). May run as often as one likes, on any number of
 * workers at once. A booking whose payment nobody was told of is found paid here, and reminded of nothing.
 * @returns how many were asked for
 */
export async function remindUnpaid(container: MedusaContainer, at: Date): Promise<number> {
  const settings = await loadSettings(container)
  if (!settings.payment_reminders.on) return 0
  const bookings = container.resolve<BookingModuleService>(BOOKING_MODULE)
  const due_until = remindedUntil(settings.payment_reminders, at.toISOString())
  let asked = 0
  let after = ""
  while (asked < MAX_REMINDERS) {
    const page = await bookings.nextOwing({ due_until, after, limit: PAGE })
    asked += await remindPage(container, page, settings, at.toISOString())
    const last = page.at(-1)
    if (!last || page.length < PAGE) break
    after = last.id
  }
  if (asked > 0) drainSoon(container)
  return asked
}

async function remindPage(
  container: MedusaContainer,
  page: readonly OwingBooking[],
  settings: Settings,
  now: string
): Promise<number> {
  if (page.length === 0) return 0
  const bookings = container.resolve<BookingModuleService>(BOOKING_MODULE)
  const [awaited, clocks] = await Promise.all([
    loadAwaited(
      container,
      page.map(({ order_id }) => order_id)
    ),
    clocksOf(container, page, settings),
  ])
  const orders = new Map(awaited.map((order) => [order.id, order]))
  let asked = 0
  for (const { id: booking_id, order_id, event_id } of page) {
    const order = orders.get(order_id)
    if (!order) continue
    const open = minor(Math.max(0, order.pending - order.authorised))
    if (open === 0) {
      await takeMissed(container, order_id)
      continue
    }
    const timezone = clocks.get(event_id)
    if (!timezone) continue
    const { payment_reminders: rules } = settings
    const { customer_id, providers } = order
    const reminder = { booking_id, customer_id, open, providers, rules, timezone, now }
    if (await bookings.askPaymentReminder(reminder)) asked += 1
  }
  return asked
}

/** By which clocks an event's bookings are reminded, the shop's or its own; none where it switched that off. */
async function clocksOf(container: MedusaContainer, page: readonly OwingBooking[], { timezone }: Settings) {
  const id = [...new Set(page.map(({ event_id }) => event_id))]
  const events = container.resolve<EventModuleService>(EVENT_MODULE)
  const rows = await events.listEvents({ id, payment_reminders: true }, { select: ["id", "timezone"], take: id.length })
  return new Map(rows.map((event) => [event.id, timezone ?? event.timezone]))
}

/** Trouble with one order keeps no other from its reminder. */
async function takeMissed(container: MedusaContainer, orderId: string): Promise<void> {
  try {
    await takePaymentInTurn(container, orderId)
  } catch (error) {
    const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
    logger.warn(`bookings: the payment of order ${orderId} could not be taken: ${error}`)
  }
}
