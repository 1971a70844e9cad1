import { useQuery } from "@tanstack/react-query"
import type { Minor } from "../../domain/money/minor"
import type { Page } from "./contract/page"
import { get } from "./http/request"
import { ROOT } from "./http/use-write"

/** A transfer to be made; without an account its customer has not given one yet. */
export type BankPayout = {
  refund_case_id: string
  booking_id: string
  number: string
  amount: Minor
  currency_code: string
  holder: string | null
  iban: string | null
}

/** As many as are given at once. */
const LIMIT = 50

/** The transfers to be made, once somebody `wanted` to see them; each look is logged. */
export function useBankPayouts(wanted: boolean) {
  return useQuery({
    queryKey: [ROOT, "bank-payouts"],
    queryFn: ({ signal }) =>
      get<Page & { bank_payouts: BankPayout[] }>("/admin/bank-payouts", { query: { limit: LIMIT }, signal }),
    enabled: wanted,
    refetchOnWindowFocus: false,
    gcTime: 0,
  })
}
