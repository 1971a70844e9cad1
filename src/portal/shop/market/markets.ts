/** A region as the shop answers it. */
export type Region = { id: string; currency_code: string; countries?: { iso_2: string }[] | null }

/** Where somebody buys: what decides prices, taxes and ways to pay. */
export type ChosenMarket = { region_id: string; currency_code: string; country_code: string }

/** Every country that the shop sells in, in the order of its regions. */
export function marketsOf(regions: readonly Region[]): ChosenMarket[] {
  return regions.flatMap(({ id, currency_code, countries }) =>
    (countries ?? []).map(({ iso_2 }) => ({ region_id: id, currency_code, country_code: iso_2.toLowerCase() }))
  )
}

export type MarketWishes = {
  /** The country that the customer picked on the page. */
  picked: string | null
  /** BCP 47, the dearest first: `de-AT` speaks for Austria. */
  browser: readonly string[]
}

/** The market to begin with: the customer's pick, then what the browser's languages tell, then the shop's first. */
export function chooseMarket(markets: readonly ChosenMarket[], { picked, browser }: MarketWishes): ChosenMarket | null {
  const told = browser.map((tag) => tag.split("-").at(-1)?.toLowerCase())
  for (const wish of [picked, ...told]) {
    const found = markets.find(({ country_code }) => country_code === wish)
    if (found) return found
  }
  return markets[0] ?? null
}
