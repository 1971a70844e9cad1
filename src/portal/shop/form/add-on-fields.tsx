import type { AddOn } from "../../../client"
import { useTexts } from "../../language/language-context"
import { useMoney } from "../../language/use-money"
import { Quantity } from "../events/quantity"
import { eventsTexts } from "../events/texts"
import { mostOf, piecesOf } from "./extras"
import { formTexts } from "./texts"

/** From so few on it is said how many are left. */
const FEW = 10

type AddOnFieldsProps = {
  addOns: readonly AddOn[]
  chosen: Record<string, number>
  onChange: (chosen: Record<string, number>) => void
  /** For whom, where several are asked for the same. */
  of?: string
}

/** Extras with their prices, and how many of each are wanted. */
export function AddOnFields({ addOns, chosen, onChange, of }: AddOnFieldsProps) {
  const t = useTexts(eventsTexts)
  if (addOns.length === 0) return null
  return (
    <ul className="offer extras">
      {addOns.map((addOn) => {
        const title = of ? `${addOn.title}, ${of}` : addOn.title
        return (
          <li key={addOn.id}>
            <div>
              <p className="offer-title">{addOn.title}</p>
              <ExtraPrice addOn={addOn} />
            </div>
            {addOn.available && addOn.price && (
              <Quantity
                title={title}
                label={t("number_of_extra", { title })}
                value={piecesOf(addOn, chosen)}
                least={addOn.min}
                most={mostOf(addOn)}
                onChange={(count) => onChange({ ...chosen, [addOn.id]: count })}
              />
            )}
          </li>
        )
      })}
    </ul>
  )
}

function ExtraPrice({ addOn: { price, min, free, not_available } }: { addOn: AddOn }) {
  const t = useTexts(eventsTexts)
  const say = useTexts(formTexts)
  const money = useMoney(price?.currency_code ?? "eur")
  if (not_available) return <p className="offer-price">{not_available.message}</p>
  if (!price) return <p className="offer-price">{t("not_sold")}</p>
  return (
    <p className="offer-price">
      {price.amount === 0 ? t("free") : money(price.amount)}
      {min > 0 && ` · ${say("included")}`}
      {free !== null && free <= FEW && <span className="offer-left">{t("extras_left", { count: free })}</span>}
    </p>
  )
}
