import type { Price } from "./event"

/** How far the cancellation of an event has come with its bookings (docs/api.md). */
export type EventCancellation = {
  id: string
  status: "running" | "done"
  total: number
  done: number
  /** Bookings that could not be cancelled, and why. */
  failed: { booking_id: string; number: string; error: string }[]
  refunds: { count: number; amounts: Price[] }
  started_at: string
  ended_at: string | null
}
