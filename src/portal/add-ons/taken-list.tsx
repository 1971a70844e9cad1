import type { CustomerBooking } from "../api/answers"
import { useTexts } from "../language/language-context"
import { addOnTexts } from "./texts"
import { useTaker } from "./use-taker"

/** What somebody has, and who. */
export function TakenList({ booking }: { booking: CustomerBooking }) {
  const t = useTexts(addOnTexts)
  const takerOf = useTaker(booking)
  return (
    <ul className="add-ons">
      {booking.add_ons.map(({ id, title, participant_id, quantity, paid }) => (
        <li key={`${id} ${participant_id} ${paid}`}>
          <span className="add-ons-title">{quantity > 1 ? `${quantity} × ${title}` : title}</span>
          <span className="add-ons-taker">
            {takerOf(participant_id)}
            {paid && ` · ${t("paid")}`}
          </span>
        </li>
      ))}
    </ul>
  )
}
