import type { CustomerBooking } from "../api/answers"
import { refusedRights } from "../booking/refused-rights"
import { Block } from "../editing/block"
import { useTexts } from "../language/language-context"
import { AddOnsForm } from "./add-ons-form"
import { TakenList } from "./taken-list"
import { addOnTexts } from "./texts"

/** What the booking has of extras, and a pencil to take or give back free ones (SPEC P14). */
export function AddOnsBlock({ booking }: { booking: CustomerBooking }) {
  const t = useTexts(addOnTexts)
  const { add_ons, offered_add_ons, may } = booking
  if (add_ons.length + offered_add_ons.length === 0) return null
  const right = may.fields?.add_ons
  const isLocked = offered_add_ons.length === 0 && right !== undefined && !right.allowed
  const reason = isLocked && !refusedRights(may).all ? right.message : null
  return (
    <section className="sheet sheet-block" aria-labelledby="add-ons-title">
      <Block
        state={offered_add_ons.length > 0 ? "open" : isLocked ? "locked" : "still"}
        editLabel={t("edit")}
        reason={reason}
        form={(leave) => <AddOnsForm booking={booking} onLeave={leave} />}
      >
        <h2 id="add-ons-title" className="eyebrow">
          {t("title")}
        </h2>
        {add_ons.length > 0 && <TakenList booking={booking} />}
        {add_ons.length === 0 && <p className="add-ons-none">{t("none")}</p>}
        {offered_add_ons.length > 0 && <p className="add-ons-hint">{t("offered")}</p>}
      </Block>
    </section>
  )
}
