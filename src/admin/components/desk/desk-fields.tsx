import type { RefObject } from "react"
import { useFormContext } from "react-hook-form"
import { addOnsOfBooking, withLeast } from "../../lib/add-ons-with"
import type { DeskRegion } from "../../lib/contract/desk"
import type { AdminEvent } from "../../lib/contract/event"
import type { AdminQuestion } from "../../lib/contract/question"
import type { DeskForm } from "../../lib/desk/desk-form"
import type { DeskPlace } from "../../lib/desk/refusal-place"
import { useText } from "../../lib/text/use-text"
import { AddOnSteppers } from "../add-on/add-on-steppers"
import { Refused } from "../form/refused"
import { Section } from "../page/section"
import { BookerFields } from "./booker-fields"
import { EventField } from "./event-field"
import { MarketFields } from "./market-fields"
import { ParticipantsFields } from "./participants-fields"
import { QuestionFields } from "./question-fields"
import { TicketsFields } from "./tickets-fields"

type DeskFieldsProps = {
  event: AdminEvent | undefined
  /** All questions of the event, and those asked of this booking as a whole. */
  questions: AdminQuestion[]
  asked: AdminQuestion[]
  regions: DeskRegion[]
  currency: string | undefined
  refusal: { at: DeskPlace | null; error: Error | null }
  /** Where the hand begins. */
  first: RefObject<HTMLInputElement>
}

/** What is entered, in the order of a talk at the counter: which event, how many, who books, who comes. */
export function DeskFields({ event, questions, asked, regions, currency, refusal, first }: DeskFieldsProps) {
  const { t } = useText()
  const { watch, setValue } = useFormContext<DeskForm>()
  const [tickets, taken] = watch(["tickets", "add_ons"])
  const refused = (...places: DeskPlace[]) =>
    refusal.at && places.includes(refusal.at) && refusal.error ? <Refused error={refusal.error} /> : null
  const types = tickets.map(({ ticket_type_id }) => ticket_type_id)
  const extras = event ? addOnsOfBooking(event, types) : []
  return (
    <div className="flex min-w-0 flex-col gap-y-3">
      <Section title={t("desk.what")}>
        <div className="flex flex-col gap-y-4 px-6 py-4">
          <EventField event={event} first={first} />
          {event && <TicketsFields key={event.id} event={event} currency={currency} />}
          <MarketFields regions={regions} />
          {refused("event", "tickets", "country")}
        </div>
      </Section>
      <Section title={t("booking.booker")}>
        <div className="flex flex-col gap-y-4 px-6 py-4">
          <BookerFields />
          {refused("booker")}
        </div>
      </Section>
      {event && tickets.length > 0 && (
        <Section title={t("desk.participants")}>
          <ParticipantsFields event={event} questions={questions} currency={currency} refusal={refusal} />
        </Section>
      )}
      {tickets.length > 0 && asked.length + extras.length > 0 && (
        <Section title={t("desk.whole_booking")}>
          <div className="flex flex-col gap-y-4 px-6 py-4">
            <QuestionFields questions={asked} at="answers" />
            <AddOnSteppers
              addOns={extras}
              currency={currency}
              taken={withLeast(extras, taken)}
              onTake={(id, quantity) => setValue(`add_ons.${id}`, quantity)}
            />
            {refused("answers")}
          </div>
        </Section>
      )}
    </div>
  )
}
