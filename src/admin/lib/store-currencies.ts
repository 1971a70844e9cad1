import { useStore } from "@medusajs/dashboard/hooks"

/** The codes of the currencies that the store sells in, its default first. */
export function useStoreCurrencies(): string[] {
  const { store } = useStore({ fields: "+supported_currencies" })
  const currencies = store?.supported_currencies ?? []
  return [...currencies]
    .sort((a, b) => Number(b.is_default) - Number(a.is_default))
    .map(({ currency_code }) => currency_code)
}
