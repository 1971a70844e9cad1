import { useMemo } from "react"
import type { CustomerBooking } from "../api/answers"
import { useShowBooking } from "../booking/use-booking"
import { usePortal, useSend } from "../portal-context"

/** What can be done about a new address: ask for it (again), confirm it by its code, or keep the old one. */
export function useAddress() {
  const { session } = usePortal()
  const send = useSend()
  const show = useShowBooking()
  return useMemo(
    () => ({
      want: async ({ version }: Pick<CustomerBooking, "version">, email: string) =>
        show(await send((open) => open.wantAddress(version, email))),
      /** Every earlier access ends with it; the answer brings a new one. */
      confirm: async (code: string) => {
        const { booking, access } = await send((open) => open.confirmAddress(code))
        session.adopt(access)
        show(booking)
      },
      drop: async () => show(await send((open) => open.dropAddress())),
    }),
    [send, show, session]
  )
}
