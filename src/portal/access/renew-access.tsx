import { useEffect, useRef } from "react"
import { useCloseBooking } from "../booking/use-close-booking"
import { Button } from "../controls/button"
import { useTexts } from "../language/language-context"
import { useClient, usePortal } from "../portal-context"
import { AccessForm } from "./access-form"
import { accessTexts } from "./texts"

/** The access has run out. The page behind keeps what was typed, hidden from whoever sits there now. */
export function RenewAccess() {
  const t = useTexts(accessTexts)
  const { session } = usePortal()
  const client = useClient()
  const close = useCloseBooking()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog ref={dialog} className="dialog" aria-labelledby="renew-title" onCancel={(event) => event.preventDefault()}>
      <h2 id="renew-title">{t("renew_title")}</h2>
      <p>{t("renew_intro")}</p>
      <AccessForm submitLabel={t("renew")} onSubmit={({ email }) => session.renew(email, client)} />
      <Button tone="plain" onClick={close}>
        {t("leave")}
      </Button>
    </dialog>
  )
}
