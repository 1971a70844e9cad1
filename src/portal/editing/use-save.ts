import { useMemo } from "react"
import type { BookingEdit } from "../../client"
import type { CustomerBooking } from "../api/answers"
import { useShowBooking } from "../booking/use-booking"
import { usePortal, useSend } from "../portal-context"

/**
 * Saves an edit of the open booking, shows the shop's answer and hands it on. It brings a new access with it.
 */
export function useSave(): (edit: BookingEdit) => Promise<CustomerBooking> {
  const { session } = usePortal()
  const send = useSend()
  const show = useShowBooking()
  return useMemo(
    () => async (edit) => {
      const { booking, access } = await send((open) => open.edit(edit))
      session.adopt(access)
      show(booking)
      return booking
    },
    [send, show, session]
  )
}

/** Reads the booking as it is now, past every cache. */
export function useReadBooking(): () => Promise<CustomerBooking> {
  const send = useSend()
  return useMemo(() => () => send((open) => open.retrieve()), [send])
}
