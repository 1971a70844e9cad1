import { useTexts } from "../language/language-context"
import { usePath } from "../layout/use-path"
import { usePortal } from "../portal-context"
import { linkedTexts } from "./linked-texts"

/** Leads to another booking: its number stands in the way in already, which asks for the address. */
export function WayToBooking({ number }: { number: string }) {
  const t = useTexts(linkedTexts)
  const { session } = usePortal()
  const { go } = usePath()
  const leave = () => {
    go("manage")
    session.leaveFor(number)
  }
  return (
    <button type="button" className="link-button" onClick={leave}>
      {t("open", { number })}
    </button>
  )
}
