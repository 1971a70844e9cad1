import { useInfiniteQuery, useQuery } from "@tanstack/react-query"
import type { BookingMail, ListedMail } from "./contract/booking-mail"
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

const PAGE_SIZE = 5

/** All mails of a booking, newest first, a page at a time. */
export function useBookingMails(bookingId: string) {
  return useInfiniteQuery({
    queryKey: [ROOT, "mails", bookingId],
    queryFn: ({ pageParam: offset, signal }) =>
      get<Page & { booking_mails: ListedMail[] }>(`/admin/bookings/${bookingId}/mails`, {
        query: { offset, limit: PAGE_SIZE },
        signal,
      }),
    initialPageParam: 0,
    getNextPageParam: ({ count, offset, limit }) => (offset + limit < count ? offset + limit : undefined),
  })
}

/** Sends a mail once more. */
export function useResendMail() {
  return useWrite(({ id, booking_id }: Pick<BookingMail, "id" | "booking_id">) =>
    post<object>(`/admin/bookings/${booking_id}/mails/${id}/resend`)
  )
}

export type AskedMail = "reminder" | "status-mail" | "pay-link" | "bank-link" | "final-notice"

/**
 * Mails the booker a reminder, how the booking stands, what is open and the link to pay it, the link to say where a refund
 * goes, or the last notice (SPEC M14, V18, V8, U23, V16).
 */
export function useAskForMail(bookingId: string) {
  return useWrite((mail: AskedMail) => post<object>(`/admin/bookings/${bookingId}/${mail}`))
}
