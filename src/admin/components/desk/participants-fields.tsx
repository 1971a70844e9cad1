import { Heading, Switch, Text } from "@medusajs/ui"
import { Controller, useFormContext } from "react-hook-form"
import { askedOfParticipant } from "../../../domain/question/asked"
import { addOnsWith, withLeast } from "../../lib/add-ons-with"
import type { AdminEvent } from "../../lib/contract/event"
import type { AdminQuestion } from "../../lib/contract/question"
import type { DeskForm } from "../../lib/desk/desk-form"
import type { DeskPlace } from "../../lib/desk/refusal-place"
import { nameOf } from "../../lib/person"
import { useText } from "../../lib/text/use-text"
import { AddOnSteppers } from "../add-on/add-on-steppers"
import { Refused } from "../form/refused"
import { TextField } from "../form/text-field"
import { QuestionFields } from "./question-fields"

type ParticipantsFieldsProps = {
  event: AdminEvent
  questions: AdminQuestion[]
  currency: string | undefined
  refusal: { at: DeskPlace | null; error: Error | null }
}

/** Who is on which ticket. All of it may stay open: the confirmation mail asks. */
export function ParticipantsFields({ event, questions, currency, refusal }: ParticipantsFieldsProps) {
  const { t } = useText()
  const { control, watch, setValue } = useFormContext<DeskForm>()
  const [tickets, booker, attends] = watch(["tickets", "booker", "attends"])
  return (
    <div className="divide-y">
      <label htmlFor="desk-attends" className="flex items-center justify-between gap-x-4 px-6 py-4">
        <Text size="small">{t("desk.attends")}</Text>
        <Controller
          control={control}
          name="attends"
          render={({ field: { value, onChange } }) => (
            <Switch id="desk-attends" size="small" checked={value} onCheckedChange={onChange} />
          )}
        />
      </label>
      {tickets.map(({ ticket_type_id, add_ons }, place) => {
        const title = event.ticket_types.find(({ id }) => id === ticket_type_id)?.title ?? ""
        const asked = askedOfParticipant(questions, ticket_type_id)
        const extras = addOnsWith(event, ticket_type_id)
        const taken = place === 0 && attends ? nameOf(booker) : ""
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a ticket is told by its place
          <section key={`${ticket_type_id} ${place}`} className="flex flex-col gap-y-3 px-6 py-4">
            <Heading level="h3">{t("participant.nth_of", { position: place + 1, ticket_type: title })}</Heading>
            <div className="grid grid-cols-1 gap-3 sm:grid-cols-2">
              <TextField
                control={control}
                name={`tickets.${place}.first_name`}
                label={t("person.first_name")}
                placeholder={taken && booker.first_name}
              />
              <TextField
                control={control}
                name={`tickets.${place}.last_name`}
                label={t("person.last_name")}
                placeholder={taken && booker.last_name}
              />
            </div>
            <QuestionFields questions={asked} at={`tickets.${place}.answers`} />
            <AddOnSteppers
              addOns={extras}
              currency={currency}
              taken={withLeast(extras, add_ons)}
              onTake={(id, quantity) => setValue(`tickets.${place}.add_ons.${id}`, quantity)}
            />
            {refusal.at === `ticket:${place}` && refusal.error && <Refused error={refusal.error} />}
          </section>
        )
      })}
    </div>
  )
}
