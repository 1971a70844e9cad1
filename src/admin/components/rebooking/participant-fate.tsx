import { Text } from "@medusajs/ui"
import { useFormContext, useWatch } from "react-hook-form"
import type { Participant } from "../../lib/contract/booking"
import type { RebookingTarget } from "../../lib/contract/rebooking"
import { nameOf } from "../../lib/person"
import { isLetIn } from "../../lib/rebooking/active-participants"
import { type ChangeForm, FATES } from "../../lib/rebooking/change-form"
import { useText } from "../../lib/text/use-text"
import { SelectField } from "../form/select-field"
import { EventField } from "./event-field"
import { ticketTypeOptions } from "./ticket-type-options"

type ParticipantFateProps = { participant: Participant; eventId: string; targets: RebookingTarget[] }

/** Whether one participant stays, moves (and where to), or is cancelled. */
export function ParticipantFate({ participant, eventId, targets }: ParticipantFateProps) {
  const { t, language } = useText()
  const { control, setValue, getValues } = useFormContext<ChangeForm>()
  const name = `fates.${participant.id}` as const
  const { fate, event_id } = useWatch({ control, name })
  const event = targets.find(({ id }) => id === event_id)
  const who = nameOf(participant) || t("participant.nth", { position: participant.position })

  /** Who moves after somebody else mostly goes along with them; a ticket of the same name is the likely one. */
  const suggest = (chosen: RebookingTarget | undefined) => {
    const same = chosen?.ticket_types.find(({ title }) => title === participant.ticket_type.title)
    const only = chosen?.ticket_types.length === 1 ? chosen.ticket_types[0] : undefined
    const stays = chosen?.id === eventId
    setValue(`${name}.ticket_type_id`, (stays ? undefined : (same ?? only))?.id ?? "")
    setValue("add_ons", {})
  }
  const begin = (chosen: string) => {
    setValue("add_ons", {})
    if (chosen !== "moves" || event_id) return
    const before = Object.values(getValues("fates")).find((other) => other.fate === "moves" && other.event_id)
    setValue(`${name}.event_id`, before?.event_id ?? "")
    suggest(targets.find(({ id }) => id === before?.event_id))
  }
  return (
    <fieldset
      aria-label={who}
      className="bg-ui-bg-component shadow-elevation-card-rest flex flex-col gap-y-3 rounded-xl p-3"
    >
      <div className="grid grid-cols-1 items-center gap-2 sm:grid-cols-2">
        <div>
          <Text size="small" leading="compact" weight="plus">
            {who}
          </Text>
          <Text size="xsmall" className="text-ui-fg-subtle">
            {participant.ticket_type.title}
          </Text>
        </div>
        {isLetIn(participant) ? (
          <Text size="small">{t("rebooking.let_in")}</Text>
        ) : (
          <SelectField
            control={control}
            name={`${name}.fate`}
            label={t("rebooking.fate.label")}
            onChosen={begin}
            options={FATES.map((value) => ({ value, label: t(`rebooking.fate.${value}`) }))}
          />
        )}
      </div>
      {fate === "moves" && (
        <>
          <EventField
            name={`${name}.event_id`}
            label={t("rebooking.target")}
            targets={targets}
            required
            onChange={suggest}
          />
          {event && (
            <SelectField
              control={control}
              name={`${name}.ticket_type_id`}
              label={t("ticket_type.singular")}
              placeholder={t("rebooking.choose_ticket_type")}
              rules={{ required: t("form.required") }}
              options={ticketTypeOptions(event, { t, language })}
            />
          )}
        </>
      )}
    </fieldset>
  )
}
