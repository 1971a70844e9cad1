import type { CustomerBooking } from "../api/answers"
import { useTexts } from "../language/language-context"
import { Quantity } from "../shop/events/quantity"
import { type Chosen, chosenOf, keyOf } from "./changed-add-ons"
import { addOnTexts } from "./texts"
import { useTaker } from "./use-taker"

type OfferFieldsProps = { booking: CustomerBooking; chosen: Chosen; onChange: (chosen: Record<string, number>) => void }

/** A number for each extra and for each who may have it. */
export function OfferFields({ booking, chosen, onChange }: OfferFieldsProps) {
  const t = useTexts(addOnTexts)
  const takerOf = useTaker(booking)
  return (
    <ul className="offer extras">
      {booking.offered_add_ons.map((offer) => {
        const taker = takerOf(offer.participant_id)
        const title = `${offer.title}, ${taker}`
        return (
          <li key={keyOf(offer)}>
            <div>
              <p className="offer-title">{offer.title}</p>
              <p className="offer-price">
                {taker} · {t("range", { least: offer.least, most: offer.most })}
              </p>
            </div>
            <Quantity
              title={title}
              label={t("number", { title })}
              value={chosenOf(offer, chosen)}
              least={offer.least}
              most={offer.most}
              onChange={(count) => onChange({ ...chosen, [keyOf(offer)]: count })}
            />
          </li>
        )
      })}
    </ul>
  )
}
