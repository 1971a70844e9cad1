import type { AdminAddOn } from "../../lib/contract/add-on"
import { priceTexts } from "../../lib/money"
import { useText } from "../../lib/text/use-text"
import { Stepper } from "../form/stepper"

type AddOnSteppersProps = {
  addOns: AdminAddOn[]
  currency: string | undefined
  /** How many of each, by its id. */
  taken: Record<string, number>
  onTake: (id: string, quantity: number) => void
}

/** How many of each extra somebody takes, with its price and what is left of it. */
export function AddOnSteppers({ addOns, currency, taken, onTake }: AddOnSteppersProps) {
  const { t, language } = useText()
  return addOns.map(({ id, title, min, max, prices, seats: { free } }) => {
    const here = currency ? prices.filter(({ currency_code }) => currency_code === currency) : prices
    const left = free === null ? [] : [t("desk.left", { count: Math.max(0, free) })]
    return (
      <Stepper
        key={id}
        label={title}
        hint={[...priceTexts(here, language), ...left, ...(min > 0 ? [t("desk.at_least", { count: min })] : [])].join(
          " · "
        )}
        value={taken[id] ?? 0}
        least={min}
        most={max}
        onChange={(quantity) => onTake(id, quantity)}
      />
    )
  })
}
