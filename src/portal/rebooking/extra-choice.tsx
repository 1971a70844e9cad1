import { chosenOf, keyOf } from "../add-ons/changed-add-ons"
import { useTaker } from "../add-ons/use-taker"
import type { CustomerBooking } from "../api/answers"
import { useTexts } from "../language/language-context"
import { useMoney } from "../language/use-money"
import { Quantity } from "../shop/events/quantity"
import type { ChangeDraft } from "./change-draft"
import type { OfferedExtra } from "./extras"
import { formTexts } from "./form-texts"

type ExtraChoiceProps = {
  booking: CustomerBooking
  offered: readonly OfferedExtra[]
  draft: ChangeDraft
  onChange: (change: (draft: ChangeDraft) => ChangeDraft) => void
}

/** Extras that cost something, and how many of each are wanted (SPEC U1). */
export function ExtraChoice({ booking, offered, draft, onChange }: ExtraChoiceProps) {
  const t = useTexts(formTexts)
  const takerOf = useTaker(booking)
  const money = useMoney(offered[0]?.price.currency_code ?? "eur")
  return (
    <section aria-labelledby="extras-title">
      <h2 id="extras-title">{t("extras")}</h2>
      <ul className="offer extras">
        {offered.map((offer) => {
          const taker = takerOf(offer.participant_id)
          const title = `${offer.title}, ${taker}`
          return (
            <li key={keyOf(offer)}>
              <div>
                <p className="offer-title">{offer.title}</p>
                <p className="offer-price">{t("extra_for", { taker, price: money(offer.price.amount) })}</p>
              </div>
              <Quantity
                title={title}
                label={t("number_of", { title })}
                value={chosenOf(offer, draft.add_ons)}
                least={offer.least}
                most={offer.most}
                onChange={(count) =>
                  onChange((now) => ({ ...now, add_ons: { ...now.add_ons, [keyOf(offer)]: count } }))
                }
              />
            </li>
          )
        })}
      </ul>
    </section>
  )
}
