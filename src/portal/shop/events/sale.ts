import type { BookableEvent } from "../../../client"

/** What can be said of an event's tickets at a glance. */
export type Sale =
  | { kind: "open"; left: number | null }
  | { kind: "full" }
  | { kind: "not_open"; opens_at: string }
  | { kind: "closed" }
  | { kind: "over" }
  | { kind: "cancelled" }
  /** Sold by the organiser's desk alone. */
  | { kind: "desk" }

/** From so many places on it is said how many are left. */
const FEW = 10

export function saleOf({ not_bookable, seats, ticket_types }: BookableEvent): Sale {
  if (not_bookable) return closedSale(not_bookable)
  const free = ticket_types.map((type) => type.seats.free)
  const most = free.includes(null) ? null : free.reduce<number>((sum, one) => sum + (one ?? 0), 0)
  const left = [most, seats.free].filter((one) => one !== null).reduce((a, b) => Math.min(a, b), Infinity)
  if (left <= 0) return { kind: "full" }
  return { kind: "open", left: left <= FEW ? left : null }
}

function closedSale({ code, details }: NonNullable<BookableEvent["not_bookable"]>): Sale {
  if (code === "registration_not_open") return { kind: "not_open", opens_at: details.opens_at ?? "" }
  if (code === "registration_closed") return { kind: "closed" }
  if (details.reason === "cancelled") return { kind: "cancelled" }
  return details.reason === "over" ? { kind: "over" } : { kind: "desk" }
}

/** The lowest price of its tickets; null where none is sold in this country. */
export function lowestPrice({ ticket_types }: BookableEvent): { amount: number; more: boolean } | null {
  const amounts = ticket_types.flatMap(({ price }) => (price ? [price.amount] : []))
  if (amounts.length === 0) return null
  const amount = Math.min(...amounts)
  return { amount, more: amounts.some((one) => one > amount) }
}
