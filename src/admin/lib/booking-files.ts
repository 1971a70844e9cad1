import { useMutation } from "@tanstack/react-query"
import type { StoredFile } from "./contract/booking"
import { download, postFile } from "./http/request"

/** Hands a file of the booking to the browser under its name. */
export function useDownloadFile(bookingId: string) {
  return useMutation<void, Error, StoredFile>({
    mutationFn: ({ id, name }) => download(`/admin/bookings/${bookingId}/files/${id}`, name),
  })
}

/** Stores a file for an answer; it counts once the booking is saved with it. */
export function useUploadFile(bookingId: string, questionId: string) {
  return useMutation<{ file: StoredFile }, Error, File>({
    mutationFn: (file) => postFile(`/admin/bookings/${bookingId}/files`, file, { question_id: questionId }),
  })
}
