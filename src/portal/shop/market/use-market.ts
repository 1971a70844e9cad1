import { useQuery } from "@tanstack/react-query"
import { useState } from "react"
import { useClient } from "../../portal-context"
import { chooseMarket, marketsOf, type Region } from "./markets"

/** Remembered for this tab only. */
const PICKED = "bookings.country"
const REGIONS = "/store/regions?fields=id,currency_code,*countries&limit=100"

/** Where the customer buys, and the countries there are to choose from. `market` is null until the shop has answered. */
export function useMarket() {
  const client = useClient()
  const [picked, setPicked] = useState(() => sessionStorage.getItem(PICKED))
  const query = useQuery({
    queryKey: ["regions"],
    queryFn: () => client.ask<{ regions: Region[] }>("GET", REGIONS),
    select: ({ regions }) => marketsOf(regions),
    staleTime: Infinity,
  })
  const markets = query.data ?? []
  const pick = (country: string) => {
    sessionStorage.setItem(PICKED, country)
    setPicked(country)
  }
  const market = chooseMarket(markets, { picked, browser: navigator.languages })
  return { market, markets, pick, error: query.error, refetch: query.refetch, isPending: query.isPending }
}
export type MarketChoice = ReturnType<typeof useMarket>
