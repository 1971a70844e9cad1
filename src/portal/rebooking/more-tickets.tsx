import type { CustomerBooking, TargetEvent } from "../api/answers"
import { Button } from "../controls/button"
import { useTexts } from "../language/language-context"
import type { UploadFile } from "../questions/send-file"
import { EMPTY_TICKET } from "../shop/form/draft"
import { TicketFields } from "../shop/form/ticket-fields"
import type { FieldErrors } from "../shop/form/use-form-errors"
import { extrasWith } from "./added-extras"
import { type AddedDraft, type ChangeDraft, changeAdded, withoutAdded } from "./change-draft"
import { questionsFor } from "./change-request"
import { formTexts } from "./form-texts"
import { TypeSelect } from "./type-select"

/** No change adds more (docs/api.md). */
const MOST = 20

type MoreTicketsProps = {
  booking: CustomerBooking
  added: readonly AddedDraft[]
  /** Where the new ones may be for. */
  events: readonly TargetEvent[]
  errors: FieldErrors
  upload: UploadFile
  onChange: (change: (draft: ChangeDraft) => ChangeDraft) => void
}

/** More tickets in this booking, with whoever comes on them (SPEC V27). */
export function MoreTickets({ booking, added, events, errors, upload, onChange }: MoreTicketsProps) {
  const t = useTexts(formTexts)
  const [event] = events
  const type = event?.ticket_types[0]
  const add = () => {
    if (!event || !type) return
    const fresh = { ...EMPTY_TICKET, event_id: event.id, ticket_type_id: type.id }
    onChange((draft) => ({ ...draft, added: [...draft.added, fresh] }))
  }
  return (
    <section className="more-tickets" aria-labelledby="more-tickets-title">
      <h2 id="more-tickets-title">{t("more_tickets")}</h2>
      {added.length > 0 && <p className="field-hint">{t("nobody_yet")}</p>}
      {added.map((ticket, index) => {
        const legend = t("new_ticket", { position: index + 1 })
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a new ticket is nothing but its place
          <div key={index} className="more-ticket">
            <TypeSelect
              label={`${legend} · ${t("ticket_type")}`}
              booking={booking}
              events={events}
              value={ticket}
              onChange={(place) => onChange((draft) => changeAdded(draft, index, place))}
            />
            <TicketFields
              ticket={ticket}
              legend={legend}
              at={`added.${index}.`}
              addOns={extrasWith(ticket, booking, events)}
              questions={questionsFor(ticket, events)}
              onChange={(next) => onChange((draft) => changeAdded(draft, index, next))}
              onMe={null}
              errors={errors}
              upload={upload}
            />
            <button
              type="button"
              className="link-button"
              onClick={() => onChange((draft) => withoutAdded(draft, index))}
            >
              {t("remove")} <span className="unseen">{legend}</span>
            </button>
          </div>
        )
      })}
      {added.length < MOST && (
        <Button tone="plain" onClick={add}>
          {t("add_ticket")}
        </Button>
      )}
    </section>
  )
}
