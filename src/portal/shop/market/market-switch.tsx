import { useId } from "react"
import { countryName } from "../../language/country-names"
import { useLanguage, useTexts } from "../../language/language-context"
import { eventsTexts } from "../events/texts"
import type { MarketChoice } from "./use-market"

/** The country that prices and taxes are for; nothing to see where the shop sells in one only. */
export function MarketSwitch({ market, markets, pick }: Pick<MarketChoice, "market" | "markets" | "pick">) {
  const t = useTexts(eventsTexts)
  const { language } = useLanguage()
  const id = useId()
  if (!market || markets.length < 2) return null
  return (
    <div className="market">
      <label htmlFor={id}>{t("market")}</label>
      <select id={id} value={market.country_code} onChange={({ target }) => pick(target.value)}>
        {markets.map(({ country_code }) => (
          <option key={country_code} value={country_code}>
            {countryName(country_code, language)}
          </option>
        ))}
      </select>
    </div>
  )
}
