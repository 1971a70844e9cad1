import { useFormContext, useWatch } from "react-hook-form"
import type { AdminBooking, Participant } from "../../lib/contract/booking"
import { useEventsOf } from "../../lib/events"
import { priceTexts } from "../../lib/money"
import { takableAddOns } from "../../lib/rebooking/add-ons"
import type { ChangeForm } from "../../lib/rebooking/change-form"
import { eventsAfter, placeAfter } from "../../lib/rebooking/places"
import { useText } from "../../lib/text/use-text"
import { useTaker } from "../add-on/use-taker"
import { TextField } from "../form/text-field"
import { LoadError } from "../page/load-error"
import { Note } from "../page/note"

/** How many of each add-on of the event that they are at afterwards somebody is to have. Empty: as many as now. */
export function ChangeAddOns({ booking }: { booking: AdminBooking }) {
  const { t, language } = useText()
  const { control } = useFormContext<ChangeForm>()
  const takerOf = useTaker(booking)
  const [who, event_id, ticket_types, fates] = useWatch({ control, name: ["who", "event_id", "ticket_types", "fates"] })
  const form = { who, event_id, ticket_types, fates }
  const after = eventsAfter(form, booking)
  const { events, error, refetch } = useEventsOf([...new Set([...after, booking.event.id])])
  if (error) return <LoadError error={error} retry={refetch} />
  const placeOf = (participant: Participant) => placeAfter(form, booking, participant)
  const takable = takableAddOns(booking, { events, main: after[0] ?? "", placeOf })
  if (events.length > 0 && takable.length === 0) return <Note>{t("rebooking.no_add_ons")}</Note>
  return (
    <div className="flex flex-col gap-y-3">
      {takable.map(({ key, add_on, participant_id, has }) => (
        <TextField
          key={key}
          control={control}
          name={`add_ons.${key}`}
          inputMode="numeric"
          label={`${add_on.title} · ${takerOf(participant_id)}`}
          hint={priceTexts(add_on.prices, language).join(" / ")}
          placeholder={t("rebooking.has_now", { count: has })}
          rules={{ pattern: { value: /^\s*\d{0,3}\s*$/, message: t("form.whole_number") } }}
          optional
        />
      ))}
    </div>
  )
}
