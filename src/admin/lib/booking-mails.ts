import { useQuery } from "@tanstack/react-query"
import type { BookingMail } from "./contract/booking-mail"
import type { Page } from "./contract/page"
import { get, post } from "./http/request"
import { ROOT, useWrite } from "./http/use-write"

/** No booking has more mails that failed than anybody would look at. */
const LIMIT = 20

/** The mails about a booking that were given up. */
export function useFailedMails(booking_id: string) {
  return useQuery({
    queryKey: [ROOT, "failed-mails", booking_id],
    queryFn: ({ signal }) =>
      get<Page & { booking_mails: BookingMail[] }>("/admin/booking-mails", {
        query: { booking_id, status: "failed", limit: LIMIT },
        signal,
      }),
  })
}

export function useRetryMail() {
  return useWrite(({ id }: { id: string }) => post<{ booking_mail: BookingMail }>(`/admin/booking-mails/${id}/retry`))
}
