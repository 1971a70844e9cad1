/** Marks the edit of an order that a rebooking made. */
export function editNote(rebookingId: string): string {
  return `Rebooked (${rebookingId})`
}
