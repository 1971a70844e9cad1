import type { FeeLine } from "../../domain/booking/fee-line"

/** The key in a line's metadata that marks it as a fee, of a rebooking or a cancellation; its value is which of the two. */
const FEE = "booking_fee"

/** Marks the fee line of a cancellation. */
export function feeMark(cancellationId: string): Record<string, string> {
  return { [FEE]: "cancellation", booking_cancellation_id: cancellationId }
}

type Marked = { metadata?: Record<string, unknown> | null }

/** The fees among the lines of an order, and what they are for. */
export function feesAmong(lines: readonly (Marked & Pick<FeeLine, "id" | "title">)[]): FeeLine[] {
  return lines
    .filter(isFeeLine)
    .map((line) => ({ id: line.id, title: line.title, cancellation_id: cancellationOf(line) }))
}

/** Whether an order line is a fee, and no ticket or other ware. */
export function isFeeLine({ metadata }: Marked): boolean {
  return Boolean(metadata?.[FEE])
}

/** The cancellation whose fee a line is; null for wares, and for the fee of a rebooking, which is billed with what it buys. */
export function cancellationOf({ metadata }: Marked): string | null {
  const id = metadata?.booking_cancellation_id
  return typeof id === "string" && metadata?.[FEE] ? id : null
}
