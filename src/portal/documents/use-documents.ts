import { useQuery } from "@tanstack/react-query"
import { useSend } from "../portal-context"

/** What was issued for the open booking, newest first. `version`: of the booking; read anew with each. */
export function useDocuments(version: string) {
  const send = useSend()
  return useQuery({
    queryKey: ["documents", version],
    queryFn: () => send((open) => open.documents()),
  })
}
