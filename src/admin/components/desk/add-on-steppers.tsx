import { useFormContext } from "react-hook-form"
import type { AdminAddOn } from "../../lib/contract/add-on"
import type { DeskForm } from "../../lib/desk/desk-form"
import { priceTexts } from "../../lib/money"
import { useText } from "../../lib/text/use-text"
import { Stepper } from "./stepper"

type AddOnSteppersProps = {
  addOns: AdminAddOn[]
  currency: string | undefined
  at: "add_ons" | `tickets.${number}.add_ons`
}

/** How many of each extra somebody takes. */
export function AddOnSteppers({ addOns, currency, at }: AddOnSteppersProps) {
  const { t, language } = useText()
  const { setValue, watch } = useFormContext<DeskForm>()
  const taken = watch(at)
  return addOns.map(({ id, title, max, prices, seats: { free } }) => {
    const here = currency ? prices.filter(({ currency_code }) => currency_code === currency) : prices
    const left = free === null ? [] : [t("desk.left", { count: Math.max(0, free) })]
    return (
      <Stepper
        key={id}
        label={title}
        hint={[...priceTexts(here, language), ...left].join(" · ")}
        value={taken[id] ?? 0}
        most={max}
        onChange={(quantity) => setValue(`${at}.${id}`, quantity)}
      />
    )
  })
}
