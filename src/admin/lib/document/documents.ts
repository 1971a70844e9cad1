import { useMutation, useQuery } from "@tanstack/react-query"
import type { BookingDocument } from "../contract/document"
import { download, get } from "../http/request"
import { ROOT } from "../http/use-write"

/** The documents of a booking and of those that it was rebooked from, newest first. */
export function useDocuments(bookingId: string) {
  return useQuery({
    queryKey: [ROOT, "documents", bookingId],
    queryFn: ({ signal }) =>
      get<{ documents: BookingDocument[] }>(`/admin/bookings/${bookingId}/documents`, { signal }),
  })
}

/** Hands a PDF to the browser, named by its number. */
export function useDownloadDocument() {
  return useMutation<void, Error, Pick<BookingDocument, "id" | "number">>({
    mutationFn: ({ id, number }) => download(`/admin/booking-documents/${id}`, `${number}.pdf`),
  })
}
