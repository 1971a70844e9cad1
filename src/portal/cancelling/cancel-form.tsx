import type { CustomerBooking } from "../api/answers"
import { Notice } from "../controls/notice"
import { useKeptValue } from "../editing/use-kept-value"
import { useTexts } from "../language/language-context"
import { CancelAll } from "./cancel-all"
import { EMPTY_CANCEL, goingIn } from "./cancel-draft"
import { CancelSome } from "./cancel-some"
import { cancelTexts } from "./texts"
import { WhoGoes } from "./who-goes"

/** Whose tickets, where single ones may be given back; the figures follow the choice at once. */
export function CancelForm({ booking }: { booking: CustomerBooking }) {
  const t = useTexts(cancelTexts)
  const { value: draft, change, forget } = useKeptValue(booking.number, "cancel", EMPTY_CANCEL)
  const { cancel, cancel_parts } = booking.may
  const registered = booking.participants.filter(({ status }) => status === "registered")
  // Who was let in stays, and with them the booking.
  const somebodyStays = booking.participants.some(({ status }) => status === "attended")
  const parts = (somebodyStays || registered.length > 1) && (cancel_parts?.allowed ?? false)
  const going = parts ? goingIn(draft, registered) : registered
  const ids = going.map(({ id }) => id)
  const everybody = !parts || (!somebodyStays && going.length === registered.length)
  return (
    <div className="form change-form">
      {parts && (
        <WhoGoes
          participants={registered}
          chosen={ids}
          onChange={(chosen) => change((now) => ({ ...now, go: chosen }))}
        />
      )}
      {parts && <p role="status">{going.length === 0 && t("nobody")}</p>}
      {everybody && cancel && !cancel.allowed && <Notice tone="warn" title={cancel.message} />}
      {everybody && (!cancel || cancel.allowed) && (
        <CancelAll booking={booking} draft={draft} onChange={change} onDone={forget} />
      )}
      {going.length > 0 && !everybody && (
        <CancelSome key={ids.join()} {...{ booking, ids, draft }} onChange={change} onDone={forget} />
      )}
    </div>
  )
}
