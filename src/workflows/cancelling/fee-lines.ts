/** The key in a line's metadata that marks it as a fee, of a rebooking or a cancellation; its value is which of the two. */
const FEE = "booking_fee"

/** Marks the fee line of a cancellation. */
export function feeMark(cancellationId: string): Record<string, string> {
  return { [FEE]: "cancellation", booking_cancellation_id: cancellationId }
}

/** Whether an order line is a fee, and no ticket or other ware. */
export function isFeeLine({ metadata }: { metadata?: Record<string, unknown> | null }): boolean {
  return Boolean(metadata?.[FEE])
}
