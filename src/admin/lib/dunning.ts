import { useQuery } from "@tanstack/react-query"
import type { Person } from "../../domain/person/person"
import type { AdminBooking, DunningBlock } from "./contract/booking"
import type { Page } from "./contract/page"
import { get, post } from "./http/request"
import { ROOT, useWrite } from "./http/use-write"

/** A block with the booking that it was set at; see docs/api.md. */
type ListedBlock = DunningBlock & { id: string; booking: { id: string; number: string; booker: Person } }

/** As many as somebody looks through: who has more lifts the oldest. */
export const MOST_BLOCKS = 50

/** Whom nobody reminds to pay, the oldest block first. */
export function useDunningBlocks() {
  const query = { offset: 0, limit: MOST_BLOCKS }
  return useQuery({
    queryKey: [ROOT, "dunning-blocks", query],
    queryFn: ({ signal }) =>
      get<Page & { dunning_blocks: ListedBlock[] }>("/admin/bookings/dunning-blocks", { query, signal }),
  })
}

/** Keeps payment reminders from a booking, or from all of its customer's (SPEC V14). */
export function useBlockDunning(bookingId: string) {
  return useWrite((block: Pick<DunningBlock, "scope" | "reason">) =>
    post<{ booking: AdminBooking }>(`/admin/bookings/${bookingId}/dunning-block`, block)
  )
}

export function useLiftDunning(bookingId: string) {
  return useWrite(({ scope }: Pick<DunningBlock, "scope">) =>
    post<{ booking: AdminBooking }>(`/admin/bookings/${bookingId}/dunning-block/lift`, { scope })
  )
}
