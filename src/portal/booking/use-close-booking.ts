import { useMemo } from "react"
import { tabDrafts } from "../editing/tab-drafts"
import { usePortal } from "../portal-context"

/** Leaves the booking: nothing of it stays in this tab, what was typed into its forms neither. */
export function useCloseBooking(): () => void {
  const { session } = usePortal()
  return useMemo(
    () => () => {
      tabDrafts.forgetAll()
      session.close()
    },
    [session]
  )
}
