import { useMemo } from "react"
import type { Access, CustomerBooking } from "../api/answers"
import { useShowBooking } from "../booking/use-booking"
import { usePortal, useSend } from "../portal-context"
import type { BookingEdit } from "./subject"

const PATH = "/store/bookings/current"

type Saved = { booking: CustomerBooking; access: Access }

/**
 * Saves an edit of the open booking and shows the shop's answer. A new e-mail address ends every earlier access, so the
 * answer brings a new one. Fails with RequestFailed.
 */
export function useSave(): (edit: BookingEdit) => Promise<void> {
  const { session } = usePortal()
  const send = useSend()
  const show = useShowBooking()
  return useMemo(
    () => async (edit) => {
      const { booking, access } = await send<Saved>({ method: "POST", path: PATH, body: edit })
      session.adopt(access)
      show(booking)
    },
    [send, show, session]
  )
}

/** Reads the booking as it is now, past every cache. Fails with RequestFailed. */
export function useReadBooking(): () => Promise<CustomerBooking> {
  const send = useSend()
  return useMemo(
    () => async () => {
      const { booking } = await send<{ booking: CustomerBooking }>({ method: "GET", path: PATH })
      return booking
    },
    [send]
  )
}
