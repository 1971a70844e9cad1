import { randomUUID } from "node:crypto"
import { type Api, ok } from "../../../integration-tests/fixtures/api"
import { type CustomerBooking, look } from "../../../integration-tests/fixtures/customer"
import type { WorldEvent } from "../../../integration-tests/fixtures/world-events"
import type { RebookingPlan } from "../../../src/domain/rebooking/plan"
import { euro, freeSeats } from "./figures"
import { mustBe, type Story } from "./story"

const ROOM = 20

export type Rebooked = { number: string; back: number }

/** Both move from the stalls of the concert to those of the matinée: a preview first, then exactly that. */
export async function rebookToMatinee(story: Story, customer: Api): Promise<Rebooked> {
  const { world, tell } = story
  const { concert, matinee } = world.events
  await makeRoom(story, matinee)
  const free = async () =>
    [await freeSeats(world.storefront, concert), await freeSeats(world.storefront, matinee)] as const
  const before = await free()
  const old = await look(customer)
  const from = concert.tickets.Stalls?.id ?? ""
  const target = { event_id: matinee.id, ticket_types: [{ from, to: matinee.tickets.Stalls?.id ?? "" }] }
  const path = "/store/bookings/current"
  const { plan } = await ok(customer.post<{ plan: RebookingPlan }>(`${path}/rebooking-preview`, { target }))
  const order = { version: old.version, plan_hash: plan.hash, target }
  const { booking } = await ok(
    customer.post<{ booking: CustomerBooking }>(`${path}/rebookings`, order, { "idempotency-key": randomUUID() })
  )
  const after = await free()
  const { carried, back } = plan.settlement
  tell("booking", `${old.number} became ${booking.number}`)
  tell("total", `${euro(old.totals.total)} became ${euro(booking.totals.total)} (preview: ${euro(plan.to.total)})`)
  tell("offset", `${euro(carried)} of the payment moved to the new booking`)
  tell("refund", `${euro(booking.totals.refund_open)} to go back`)
  tell("seats of the concert", `${before[0]} free before, ${after[0]} after`)
  tell("seats of the matinée", `${before[1]} free before, ${after[1]} after`)
  mustBe("The new total", booking.totals.total, plan.to.total)
  mustBe("The old total less the new one", old.totals.total - booking.totals.total, back)
  mustBe("What is to go back", booking.totals.refund_open, back)
  mustBe("Free seats of the concert", after[0], before[0] + old.participants.length)
  mustBe("Free seats of the matinée", after[1], before[1] - old.participants.length)
  await story.nextMail()
  return { number: booking.number, back }
}

/** The walk can be repeated for ever: when the matinée is full, staff add seats. */
async function makeRoom({ world, tell }: Story, matinee: WorldEvent): Promise<void> {
  const { event } = await ok(
    world.staff.get<{ event: { seats: { free: number; capacity: number } } }>(`/admin/events/${matinee.id}`)
  )
  if (event.seats.free >= 2) return
  const capacity = event.seats.capacity + ROOM
  await ok(world.staff.post(`/admin/events/${matinee.id}`, { capacity }))
  tell("the matinée", `was full; staff raised its seats from ${event.seats.capacity} to ${capacity}`)
}
