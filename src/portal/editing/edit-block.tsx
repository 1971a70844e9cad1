import { lazy, type ReactNode, useState } from "react"
import type { CustomerBooking } from "../api/answers"
import { refusedRights } from "../booking/refused-rights"
import { PartOfPage } from "../controls/part-of-page"
import { useTexts } from "../language/language-context"
import { Block } from "./block"
import { maysIn, type Subject, subjectKey } from "./subject"
import { tabDrafts } from "./tab-drafts"
import { editingTexts } from "./texts"

/** The form brings the validation libraries with it, so it is fetched when somebody wants to edit. */
const EditForm = lazy(() => import("./edit-form"))

type EditBlockProps = {
  booking: CustomerBooking
  subject: Subject
  /** The keys of the rights that bear on this block. */
  fields: readonly string[]
  editLabel: string
  /** What stands over the form. */
  title: string
  children: ReactNode
}

/** Somebody's data or answers, with a pencil where at least one field of them can be changed. */
export function EditBlock({ booking, subject, fields, editLabel, title, children }: EditBlockProps) {
  const t = useTexts(editingTexts)
  const [, discarded] = useState(0)
  const mays = maysIn(booking, subject)
  const rights = fields.flatMap((field) => mays[field] ?? [])
  const refused = rights.find((may) => !may.allowed)
  const open = rights.some(({ allowed }) => allowed)
  const cancelled = booking.status === "cancelled"
  const saidAbove = refusedRights(booking.may).all !== null
  const discard = () => {
    tabDrafts.forget(booking.number, subjectKey(subject))
    discarded((times) => times + 1)
  }
  return (
    <Block
      state={cancelled || rights.length === 0 ? "still" : open ? "open" : "locked"}
      editLabel={editLabel}
      reason={saidAbove || !refused || refused.allowed ? null : refused.message}
      unsaved={tabDrafts.read(booking.number, subjectKey(subject)) !== null}
      onDiscard={discard}
      form={(leave) => (
        <PartOfPage waiting={<p role="status">{t("loading_form")}</p>}>
          <EditForm booking={booking} subject={subject} title={title} onLeave={leave} />
        </PartOfPage>
      )}
    >
      {children}
    </Block>
  )
}
