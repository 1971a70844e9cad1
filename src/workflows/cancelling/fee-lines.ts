/** The key in a line's metadata that marks it as the fee of a cancellation; its value is the cancellation's id. */
const FEE_OF = "booking_cancellation_id"

export function feeMark(cancellationId: string): Record<string, string> {
  return { [FEE_OF]: cancellationId }
}

/** Whether an order line is the fee of a cancellation, and no ticket or other ware. */
export function isFeeLine({ metadata }: { metadata?: Record<string, unknown> | null }): boolean {
  return Boolean(metadata?.[FEE_OF])
}
