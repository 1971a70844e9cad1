import { randomUUID } from "node:crypto"
import { ok } from "../../../integration-tests/fixtures/api"
import type { Held } from "./buying"
import { euro, orderFigures } from "./figures"
import type { Rebooked } from "./rebooking"
import { must, mustBe, type Story } from "./story"

type RefundCase = { id: string; booking_id: string; amount: number; status: string }
type AdminBooking = { id: string; order_id: string; refund_cases: RefundCase[] }

/** Staff approve the refund case and pay it out through the provider; then the books of both orders are closed. */
export async function payRefund(story: Story, held: Held, { number, back }: Rebooked): Promise<{ bookingId: string }> {
  const { staff } = story.world
  const { bookings } = await ok(staff.get<{ bookings: { id: string }[] }>(`/admin/bookings?q=${number}`))
  const { booking } = await ok(staff.get<{ booking: AdminBooking }>(`/admin/bookings/${bookings[0]?.id}`))
  const cases = await refundCases(story, [held.bookingId, booking.id])
  const [refundCase] = cases
  must(refundCase !== undefined && cases.length === 1, `There should be one refund case, and are ${cases.length}.`)
  story.tell("refund case", `${refundCase.status}, ${euro(refundCase.amount)}`)
  mustBe("The refund case", refundCase.amount, back)
  const path = `/admin/refund-cases/${refundCase.id}`
  await ok(staff.post(`${path}/approve`, { reason: "Walked through" }))
  const { refund_case: paid } = await ok(
    staff.post<{ refund_case: RefundCase }>(`${path}/pay`, {}, { "idempotency-key": randomUUID() })
  )
  mustBe("The status of the refund case", paid.status, "paid")
  await closeBooks(story, [held.orderId, booking.order_id], back)
  await story.nextMail()
  return { bookingId: booking.id }
}

async function refundCases({ world }: Story, bookingIds: string[]): Promise<RefundCase[]> {
  const found = new Map<string, RefundCase>()
  for (const id of bookingIds) {
    const path = `/admin/refund-cases?booking_id=${id}`
    const { refund_cases } = await ok(world.staff.get<{ refund_cases: RefundCase[] }>(path))
    for (const one of refund_cases) found.set(one.id, one)
  }
  return [...found.values()]
}

/** Nothing is pending, and what is booked on the orders is what came in less what went out. */
async function closeBooks({ world, tell }: Story, orderIds: string[], back: number): Promise<void> {
  const orders = await Promise.all(orderIds.map((id) => orderFigures(world.staff, id)))
  const sum = (figure: "booked" | "captured" | "refunded") => orders.reduce((total, order) => total + order[figure], 0)
  for (const { name, total, booked, pending } of orders) {
    tell(name, `total ${euro(total)}, paid ${euro(booked)}, pending ${euro(pending)}`)
    mustBe(`What is pending on ${name}`, pending, 0)
    mustBe(`What is paid on ${name}`, booked, total)
  }
  const [captured, refunded, booked] = [sum("captured"), sum("refunded"), sum("booked")]
  tell("all money", `captured ${euro(captured)} − refunded ${euro(refunded)} = ${euro(booked)} on both orders`)
  mustBe("What was refunded", refunded, back)
  mustBe("What is booked on both orders", booked, captured - refunded)
}
