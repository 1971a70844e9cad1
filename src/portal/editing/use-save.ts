import { useMemo } from "react"
import type { CustomerBooking } from "../api/answers"
import { useShowBooking } from "../booking/use-booking"
import { useSend } from "../portal-context"
import type { BookingEdit } from "./subject"

const PATH = "/store/bookings/current"

/** Saves an edit of the open booking and shows the shop's answer. Fails with RequestFailed. */
export function useSave(): (edit: BookingEdit) => Promise<void> {
  const send = useSend()
  const show = useShowBooking()
  return useMemo(
    () => async (edit) => {
      const { booking } = await send<{ booking: CustomerBooking }>({ method: "POST", path: PATH, body: edit })
      show(booking)
    },
    [send, show]
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
