import { useQuery, useQueryClient } from "@tanstack/react-query"
import type { BankDetails } from "../../client"
import { useClient } from "../portal-context"

/** What is to be transferred, as the link tells; not asked without one. */
export function useBankDetails(link: string | null) {
  const client = useClient()
  return useQuery({
    queryKey: ["bank-details", link],
    queryFn: async (): Promise<BankDetails> => client.bankDetails({ link: link ?? "" }).retrieve(),
    enabled: link !== null,
    staleTime: 0,
  })
}

/** Sends the details and shows what the shop has of them then. Throws what `problemOf` reads. */
export function useGiveBankDetails(link: string) {
  const client = useClient()
  const queries = useQueryClient()
  return async (details: { holder: string; iban: string }) => {
    const given = await client.bankDetails({ link }).give(details)
    queries.setQueryData(["bank-details", link], given)
  }
}
