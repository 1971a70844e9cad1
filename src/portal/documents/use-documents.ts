import { useQuery } from "@tanstack/react-query"
import type { CustomerBooking } from "../api/answers"
import { useSend } from "../portal-context"

/** What was issued for the open booking, newest first; read anew with each version of it. */
export function useDocuments({ number, version }: CustomerBooking) {
  const send = useSend()
  return useQuery({
    queryKey: ["documents", number, version],
    queryFn: () => send((open) => open.documents()),
  })
}
