import { type FormEvent, useState } from "react"
import type { CustomerBooking } from "../api/answers"
import { type Problem, problemOf, refusedFor } from "../api/problem"
import { useShowBooking } from "../booking/use-booking"
import { Button } from "../controls/button"
import { Notice } from "../controls/notice"
import { ProblemNotice } from "../controls/problem-notice"
import { useWait } from "../controls/wait"
import { useReadBooking, useSave } from "../editing/use-save"
import { useTexts } from "../language/language-context"
import { changedAddOns } from "./changed-add-ons"
import { OfferFields } from "./offer-fields"
import { addOnTexts } from "./texts"

type AddOnsFormProps = { booking: CustomerBooking; onLeave: (saved: boolean) => void }

/**
 * How many of each free extra somebody wants. When somebody else has changed the booking, or taken the last one,
 * nothing is saved: the page shows what is possible now, with what was chosen as far as it still is.
 */
export function AddOnsForm({ booking, onLeave }: AddOnsFormProps) {
  const t = useTexts(addOnTexts)
  const [chosen, setChosen] = useState<Record<string, number>>({})
  const [busy, setBusy] = useState(false)
  const [stale, setStale] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)
  const wait = useWait(problem)
  const save = useSave()
  const read = useReadBooking()
  const show = useShowBooking()
  const offers = booking.offered_add_ons

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const add_ons = changedAddOns(offers, chosen)
    if (add_ons.length === 0) return onLeave(false)
    setBusy(true)
    setProblem(null)
    setStale(false)
    try {
      await save({ version: booking.version, add_ons })
      onLeave(true)
    } catch (error) {
      const refused = problemOf(error)
      const isStale = refusedFor(refused, "booking_stale")
      setStale(isStale)
      setProblem(isStale ? null : refused)
      setBusy(false)
      await read().then(show, () => undefined)
    }
  }

  return (
    <form className="form" aria-label={t("title")} onSubmit={submit}>
      <h2 className="eyebrow">{t("title")}</h2>
      {stale && (
        <Notice tone="warn" title={t("changed_title")}>
          {t("changed")}
        </Notice>
      )}
      {offers.length === 0 && <p>{t("nothing_left")}</p>}
      <OfferFields booking={booking} chosen={chosen} onChange={setChosen} />
      <ProblemNotice problem={problem} />
      <div className="form-actions">
        <Button type="submit" busy={busy} disabled={wait !== null || offers.length === 0}>
          {t("save")}
        </Button>
        <Button tone="plain" onClick={() => onLeave(false)}>
          {t("cancel")}
        </Button>
      </div>
    </form>
  )
}
